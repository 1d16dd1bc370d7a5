using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Conformance;

/// <summary>
/// Answers cases line by line, in their order. Whatever goes wrong with a case is its answer, <c>error</c>: it never stops the others.
/// </summary>
internal static class CaseRunner
{
    private static readonly RawEventLimits Limits = new() { MaxDepth = 100_000, MaxByteCount = RawEventLimits.LargestByteCount };

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Limits.MaxDepth,
        SkipValidation = true,
    };

    /// <summary>Reads cases to the end of the input. Empty lines are skipped.</summary>
    public static void Run(ICaseSet set, Stream cases, Stream answers)
    {
        using var lines = new StreamReader(cases, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                answers.Write(Answer(set, Encoding.UTF8.GetBytes(line)).Span);
                answers.Write("\n"u8);
            }
        }
    }

    private static ReadOnlyMemory<byte> Answer(ICaseSet set, byte[] line)
    {
        var index = JsonIndex.Rent();
        try
        {
            return index.TryRead(line, Limits, out var error) ? Answer(set, index.View(line)) : Failure("null"u8, error.Message);
        }
        finally
        {
            index.Return();
        }
    }

    private static ReadOnlyMemory<byte> Answer(ICaseSet set, JsonView @case)
    {
        var id = @case.Find(@case.Root, "id"u8);
        var idText = id == JsonView.None ? "null"u8 : @case.TextOf(id);
        var answer = new ArrayBufferWriter<byte>();
        try
        {
            using var writer = new Utf8JsonWriter(answer, Options);
            Begin(writer, idText);
            set.Answer(@case, writer);
            writer.WriteEndObject();
            writer.Flush();
            return answer.WrittenMemory;
        }
#pragma warning disable CA1031 // One bad case must not end the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Failure(idText, exception.Message);
        }
    }

    private static ReadOnlyMemory<byte> Failure(ReadOnlySpan<byte> id, string message)
    {
        var answer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(answer, Options);
        Begin(writer, id);
        writer.WriteStartObject("error");
        writer.WriteString("message", message);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return answer.WrittenMemory;
    }

    private static void Begin(Utf8JsonWriter writer, ReadOnlySpan<byte> id)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        writer.WriteRawValue(id, skipInputValidation: true);
    }
}
