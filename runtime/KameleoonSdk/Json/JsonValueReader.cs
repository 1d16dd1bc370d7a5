using System.Runtime.InteropServices;
using System.Text.Json;

namespace KameleoonSdk.Json;

/// <summary>Reads checked JSON into values. Objects inside of it stay the ready JSON that they are.</summary>
internal static class JsonValueReader
{
    /// <summary>Reads one value of any kind.</summary>
    public static PropertyValue Read(RawJson raw)
    {
        Utf8JsonReader reader = new(raw.Json.Span, RawJson.Options);
        _ = reader.Read();
        return Read(ref reader, raw);
    }

    /// <summary>Reads the members of an object; of a name that occurs twice, the last value counts, at the place of the first.</summary>
    public static PropertyBag ReadMembers(RawJson raw)
    {
        PropertyBag bag = new();
        Utf8JsonReader reader = new(raw.Json.Span, RawJson.Options);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = JsonUnescape.Text(reader.ValueSpan, reader.ValueIsEscaped);
            _ = reader.Read();
            bag[key] = Read(ref reader, raw);
        }

        return bag;
    }

    /// <summary>Names a kind of token in an error message.</summary>
    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    private static PropertyValue Read(ref Utf8JsonReader reader, RawJson raw) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new PropertyBag(new RawJson(Slice(ref reader, raw.Json), raw.DepthBound)),
        JsonTokenType.StartArray => ReadArray(ref reader, raw),
        JsonTokenType.String => JsonUnescape.Text(reader.ValueSpan, reader.ValueIsEscaped),
        JsonTokenType.Number => JsonNumber.Read(reader.ValueSpan),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => default,
    };

    private static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    private static PropertyValue ReadArray(ref Utf8JsonReader reader, RawJson raw)
    {
        List<PropertyValue> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Read(ref reader, raw));
        }

        return PropertyValue.OwnedArray(CollectionsMarshal.AsSpan(values).ToArray());
    }
}
