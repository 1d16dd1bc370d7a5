using KameleoonSdk.Benchmarks.Corpus;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>Makes plain events from the corpus.</summary>
internal static class PlainEvents
{
    public static PlainEvent Create(EventData data)
    {
        Dictionary<string, object?> properties = [];
        PlainProperties.Fill(properties, data);
        return new PlainEvent
        {
            AnonymousId = data.AnonymousId,
            UserId = data.UserId,
            Event = data.Name,
            Type = "track",
            Properties = properties,
            KameleoonVisitorCode = data.VisitorCode,
            Timestamp = data.Timestamp.UtcDateTime,
            Context = new Dictionary<string, object?>
            {
                ["ip"] = data.Ip,
                ["userAgent"] = data.UserAgent,
                ["locale"] = data.Locale,
                ["page"] = data.Page,
                ["screenWidth"] = data.ScreenWidth,
            },
            MessageId = data.MessageId,
        };
    }

    /// <summary>An event whose properties are complete for the wire.</summary>
    public static PlainEvent CreateForWire(EventData data)
    {
        PlainEvent plain = Create(data);
        plain.Properties!["kameleoonVisitorCode"] = data.VisitorCode;
        return plain;
    }

    public static TextTimestampEvent CreateWithText(EventData data) => new()
    {
        Type = "track",
        Timestamp = data.TimestampText,
        KameleoonVisitorCode = data.VisitorCode,
        MessageId = data.MessageId,
    };
}
