using System.Text;
using KameleoonSdk.Benchmarks.Corpus;

namespace KameleoonSdk.Benchmarks.Sdk;

/// <summary>Makes the SDK's events from the corpus.</summary>
internal static class LogEvents
{
    public static LogEvent Create(EventData data)
    {
        LogEvent logEvent = new()
        {
            AnonymousId = data.AnonymousId,
            UserId = data.UserId,
            Event = data.Name,
            Type = "track",
            KameleoonVisitorCode = data.VisitorCode,
            Timestamp = data.Timestamp,
            Context =
            {
                ["ip"] = data.Ip,
                ["userAgent"] = data.UserAgent,
                ["locale"] = data.Locale,
                ["page"] = data.Page,
                ["screenWidth"] = data.ScreenWidth,
            },
            MessageId = data.MessageId,
        };
        SdkProperties.Fill(logEvent.Properties, data);
        return logEvent;
    }

    public static LogEvent Build(EventData data)
    {
        PropertyBag properties = [];
        SdkProperties.Fill(properties, data);
        return LogEvent.Create()
            .WithAnonymousId(data.AnonymousId)
            .WithUserId(data.UserId)
            .WithEvent(data.Name)
            .WithType("track")
            .WithProperties(properties)
            .WithKameleoonVisitorCode(data.VisitorCode)
            .WithTimestamp(data.Timestamp)
            .WithContext("ip", data.Ip)
            .WithContext("userAgent", data.UserAgent)
            .WithContext("locale", data.Locale)
            .WithContext("page", data.Page)
            .WithContext("screenWidth", data.ScreenWidth)
            .WithMessageId(data.MessageId)
            .Build();
    }

    public static ReadOnlyMemory<byte> JsonOfProperties(EventData data)
    {
        PropertyBag properties = [];
        SdkProperties.Fill(properties, data);
        return Encoding.UTF8.GetBytes(properties.ToString());
    }
}
