using System.Buffers;
using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>An event by hand: its body is the text that the test gives.</summary>
internal sealed class TestEvent(string body = TestEvent.DefaultBody, string destination = "kameleoon") : IActionEvent
{
    public const string DefaultBody = """{"type":"track","event":"Commandé ✓","properties":{}}""";

    public static readonly ValidationError Missing = new("$.messageId", ValidationCodes.Required, "MessageId is missing.", "MessageId");
    public static readonly ValidationError Unattributed = new("$.kameleoonVisitorCode", ValidationCodes.Recommended, "No code.", "Code");

    private readonly byte[] _body = Encoding.UTF8.GetBytes(body);

    public bool IsInvalid { get; init; }

    public bool HasWarning { get; init; }

    public bool IsChangedMeanwhile { get; init; }

    public ActionDescriptor Descriptor { get; } = new() { Destination = destination, Name = "logEvent", Title = "Log Event", Fields = [] };

    public ValidationResult Validate() => new(IsInvalid ? [Missing] : null, HasWarning ? [Unattributed] : null);

    public int GetMaxByteCount() => _body.Length + 100;

    public int WriteTo(Span<byte> destination)
    {
        if (IsChangedMeanwhile)
        {
            throw new InvalidOperationException("the event was changed while it was being written");
        }

        _body.CopyTo(destination);
        return _body.Length;
    }

    public void WriteTo(IBufferWriter<byte> writer) => writer.Write(_body);
}
