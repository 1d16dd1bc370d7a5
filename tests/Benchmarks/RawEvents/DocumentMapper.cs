using System.Text.Json;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>The body of a track event by <see cref="JsonDocument"/> and a writer, with paths that are split when they are walked.</summary>
internal static class DocumentMapper
{
    private static readonly (string Name, string Path)[] Texts =
        [("anonymousId", "anonymousId"), ("userId", "userId"), ("event", "event"), ("type", "type")];

    public static void Map(ReadOnlyMemory<byte> rawEvent, Utf8JsonWriter writer)
    {
        using JsonDocument document = JsonDocument.Parse(rawEvent);
        JsonElement source = document.RootElement;
        if (Find(source, "type") is not { ValueKind: JsonValueKind.String } type || !type.ValueEquals("track"u8))
        {
            return;
        }

        writer.WriteStartObject();
        foreach ((string name, string path) in Texts)
        {
            Copy(source, writer, name, path);
        }

        WriteProperties(source, writer);
        if (Find(source, "timestamp") is not { } timestamp || !timestamp.TryGetDateTimeOffset(out _))
        {
            throw new InvalidOperationException("The event is invalid.");
        }

        writer.WritePropertyName("timestamp");
        timestamp.WriteTo(writer);
        if (Find(source, "context") is { ValueKind: JsonValueKind.Object } context)
        {
            writer.WritePropertyName("context");
            context.WriteTo(writer);
        }

        Copy(source, writer, "messageId", "messageId");
        writer.WriteEndObject();
    }

    private static void WriteProperties(JsonElement source, Utf8JsonWriter writer)
    {
        string? code = Find(source, "properties.kameleoonVisitorCode")?.GetString() ?? Find(source, "traits.kameleoonVisitorCode")?.GetString();
        writer.WriteStartObject("properties");
        if ((Find(source, "properties") ?? Find(source, "traits")) is { ValueKind: JsonValueKind.Object } properties)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                if (!property.NameEquals("kameleoonVisitorCode"u8))
                {
                    property.WriteTo(writer);
                }
            }
        }

        if (!string.IsNullOrEmpty(code))
        {
            writer.WriteString("kameleoonVisitorCode", code);
        }

        writer.WriteEndObject();
    }

    private static void Copy(JsonElement source, Utf8JsonWriter writer, string name, string path)
    {
        if (Find(source, path) is { ValueKind: JsonValueKind.String } value)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private static JsonElement? Find(JsonElement element, string path)
    {
        foreach (string name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }
}
