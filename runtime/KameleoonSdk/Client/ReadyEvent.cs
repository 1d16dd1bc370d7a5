using System.Text;
using System.Text.Json;

namespace KameleoonSdk;

/// <summary>
/// An event that is the ready body of a request: it is checked to be a JSON object, and sent byte for byte. What has Segment's shape and is
/// still to be mapped is a raw event, which the destinations and senders of other packages take.
/// </summary>
public sealed class ReadyEvent
{
    private ReadyEvent(ReadOnlyMemory<byte> body) => Body = body;

    /// <summary>The body: a JSON object in UTF-8.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Takes a body as it is.</summary>
    /// <param name="utf8Json">A JSON object in UTF-8. It is not copied, and must not change until the event is sent or accepted.</param>
    /// <exception cref="JsonException">The bytes are not one valid JSON object.</exception>
    public static ReadyEvent FromUtf8Json(ReadOnlyMemory<byte> utf8Json)
    {
        _ = PropertyBag.FromUtf8Json(utf8Json);
        return new ReadyEvent(utf8Json);
    }

    /// <summary>Takes a body as text.</summary>
    /// <param name="json">A JSON object.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="JsonException">The text is not one valid JSON object.</exception>
    public static ReadyEvent Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromUtf8Json(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>The size. Never the body, which is personal data.</summary>
    public override string ToString() => $"{nameof(ReadyEvent)} ({Body.Length} bytes)";

    /// <summary>Takes a body that is known to be a JSON object, because it was just written.</summary>
    internal static ReadyEvent OfWritten(ReadOnlyMemory<byte> body) => new(body);
}
