using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace KameleoonSdk.Json;

/// <summary>
/// Copies the value at a reader, token by token, into bytes of its own: without whitespace and comments, numbers and escapes as they came.
/// It makes no difference how the reader's bytes are cut into pieces.
/// </summary>
internal static class JsonCopy
{
    /// <summary>Copies the value that begins at the reader's token; the reader ends at its last token.</summary>
    /// <exception cref="JsonException">The value is incomplete, not valid UTF-8, or nested too deep.</exception>
    public static RawJson Value(ref Utf8JsonReader reader)
    {
        ArrayBufferWriter<byte> copy = new();
        int depth = 0;
        int deepest = 0;
        bool comma = false;
        do
        {
            JsonTokenType token = reader.TokenType;
            switch (token)
            {
                case JsonTokenType.Comment:
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    depth--;
                    copy.Write(token == JsonTokenType.EndObject ? "}"u8 : "]"u8);
                    comma = true;
                    continue;
            }

            if (comma)
            {
                copy.Write(","u8);
            }

            comma = Begin(ref reader, copy, token);
            if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                deepest = Math.Max(deepest, ++depth);
                CheckDepth(depth);
            }
        }
        while (depth > 0 && (reader.Read() ? true : throw new JsonException("The JSON text ends too early.")));

        ReadOnlyMemory<byte> bytes = copy.WrittenSpan.ToArray();
        return Utf8.IsValid(bytes.Span) ? new RawJson(bytes, deepest) : throw new JsonException("The JSON text is not valid UTF-8.");
    }

    /// <summary>Writes a token, and says whether a comma comes before what follows it.</summary>
    private static bool Begin(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy, JsonTokenType token)
    {
        switch (token)
        {
            case JsonTokenType.StartObject:
                copy.Write("{"u8);
                return false;
            case JsonTokenType.StartArray:
                copy.Write("["u8);
                return false;
            case JsonTokenType.PropertyName:
                copy.Write("\""u8);
                WriteToken(ref reader, copy);
                copy.Write("\":"u8);
                return false;
            case JsonTokenType.String:
                copy.Write("\""u8);
                WriteToken(ref reader, copy);
                copy.Write("\""u8);
                return true;
            default:
                WriteToken(ref reader, copy);
                return true;
        }
    }

    private static void WriteToken(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy)
    {
        if (!reader.HasValueSequence)
        {
            copy.Write(reader.ValueSpan);
            return;
        }

        foreach (ReadOnlyMemory<byte> part in reader.ValueSequence)
        {
            copy.Write(part.Span);
        }
    }

    private static void CheckDepth(int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            throw new JsonException($"The JSON text is nested deeper than {JsonLimits.MaxDepth} levels.");
        }
    }
}
