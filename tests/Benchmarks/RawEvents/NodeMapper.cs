using System.Text.Json;
using System.Text.Json.Nodes;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>The body of a track event by <see cref="JsonNode"/>: the way that takes the fewest lines.</summary>
internal static class NodeMapper
{
    private static readonly string[] Texts = ["anonymousId", "userId", "event", "type"];

    public static void Map(ReadOnlySpan<byte> rawEvent, Utf8JsonWriter writer)
    {
        JsonObject source = JsonNode.Parse(rawEvent)!.AsObject();
        if ((string?)source["type"] != "track")
        {
            return;
        }

        JsonObject body = [];
        foreach (string name in Texts)
        {
            Copy(source, body, name);
        }

        JsonObject properties = (source["properties"] ?? source["traits"])?.DeepClone().AsObject() ?? [];
        if ((string?)properties["kameleoonVisitorCode"] is null or "")
        {
            properties.Remove("kameleoonVisitorCode");
        }

        body["properties"] = properties;
        Copy(source, body, "timestamp");
        if (source["context"] is JsonObject context)
        {
            body["context"] = context.DeepClone();
        }

        Copy(source, body, "messageId");
        if (body["type"] is null || body["messageId"] is null || !DateTimeOffset.TryParse((string?)body["timestamp"], System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            throw new InvalidOperationException("The event is invalid.");
        }

        body.WriteTo(writer);
    }

    private static void Copy(JsonObject source, JsonObject body, string name)
    {
        if ((string?)source[name] is { Length: > 0 } text)
        {
            body[name] = text;
        }
    }
}
