using System.Text.Json;
using System.Text.Unicode;

namespace KameleoonSdk.Json;

/// <summary>One JSON value in UTF-8 that was checked: valid JSON without comments, valid UTF-8, no whitespace around it, not too deep.</summary>
/// <param name="json">The bytes, which nobody changes.</param>
/// <param name="depthBound">It is nested at most so deep.</param>
internal sealed class RawJson(ReadOnlyMemory<byte> json, int depthBound)
{
    /// <summary>Strict: comments and trailing commas are errors.</summary>
    public static readonly JsonReaderOptions Options = new() { MaxDepth = JsonLimits.MaxDepth };

    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <summary>It is nested at most so deep; <see cref="Depth"/> is exact.</summary>
    public int DepthBound { get; } = depthBound;

    /// <summary>The index of the members, if there are many and somebody looked for one.</summary>
    public KeyIndex? Index { get; set; }

    /// <summary>Whether this is an object without members.</summary>
    public bool IsEmptyObject => Json.Span[1..].TrimStart(" \t\r\n"u8) is [(byte)'}'];

    public static RawJson Validate(ReadOnlyMemory<byte> utf8Json, bool objectOnly)
    {
        if (!Utf8.IsValid(utf8Json.Span))
        {
            throw new JsonException("The JSON text is not valid UTF-8.");
        }

        Utf8JsonReader reader = new(utf8Json.Span, Options);
        _ = reader.Read();
        if (objectOnly && reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A JSON object was expected, but it was {JsonValueReader.Describe(reader.TokenType)}.");
        }

        int start = (int)reader.TokenStartIndex;
        int depth = SkipMeasuring(ref reader);
        int end = (int)reader.BytesConsumed;
        _ = reader.Read();
        return new RawJson(utf8Json[start..end], depth);
    }

    /// <summary>How deep this is nested, itself counted.</summary>
    public int Depth()
    {
        Utf8JsonReader reader = new(Json.Span, Options);
        _ = reader.Read();
        return SkipMeasuring(ref reader);
    }

    private static int SkipMeasuring(ref Utf8JsonReader reader)
    {
        int deepest = 0;
        int depth = 0;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    deepest = Math.Max(deepest, ++depth);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    depth--;
                    break;
            }
        }
        while (depth > 0 && reader.Read());
        return deepest;
    }
}
