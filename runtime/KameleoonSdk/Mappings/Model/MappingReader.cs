using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using KameleoonSdk.Json;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Model;

/// <summary>Reads the JSON of a mapping.</summary>
internal static class MappingReader
{
    /// <exception cref="MappingException">It is not JSON, or it is too long or too deep.</exception>
    public static MappingNode Read(ReadOnlySpan<byte> utf8, int maxByteCount)
    {
        if (utf8.Length > maxByteCount)
        {
            throw new MappingException("/", $"The mapping has {utf8.Length} bytes; at most {maxByteCount} are allowed.");
        }

        if (!Utf8.IsValid(utf8))
        {
            throw new MappingException("/", "The mapping is not valid UTF-8.");
        }

        try
        {
            Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = JsonLimits.MaxDepth });
            _ = reader.Read();
            MappingNode node = Value(ref reader);
            _ = reader.Read();
            return node;
        }
        catch (JsonException e)
        {
            throw new MappingException(
                "/", $"The mapping is not JSON of at most {JsonLimits.MaxDepth} levels, in line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: {WithoutPlace(e.Message)}", e);
        }
    }

    // The platform's message ends with the place, counted from 0.
    private static string WithoutPlace(string message) =>
        message.IndexOf(" LineNumber: ", StringComparison.Ordinal) is var end and >= 0 ? message[..end] : message;

    private static MappingNode Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => new MappingNode(JsonKind.String, Text(ref reader)),
        JsonTokenType.Number => new MappingNode(JsonKind.Number, Encoding.ASCII.GetString(reader.ValueSpan)),
        JsonTokenType.True => new MappingNode(JsonKind.True),
        JsonTokenType.False => new MappingNode(JsonKind.False),
        _ => new MappingNode(JsonKind.Null),
    };

    private static MappingNode Object(ref Utf8JsonReader reader)
    {
        List<MappingMember> members = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Text(ref reader);
            _ = reader.Read();
            MappingMember member = new(name, Value(ref reader));
            if (places.TryGetValue(name, out int place))
            {
                members[place] = member;
                continue;
            }

            places[name] = members.Count;
            members.Add(member);
        }

        return new MappingNode(JsonKind.Object, members: members);
    }

    private static MappingNode Array(ref Utf8JsonReader reader)
    {
        List<MappingNode> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader));
        }

        return new MappingNode(JsonKind.Array, items: items);
    }

    private static string Text(ref Utf8JsonReader reader) => JsonUnescape.Text(reader.ValueSpan, reader.ValueIsEscaped);
}
