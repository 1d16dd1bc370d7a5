using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KameleoonSdk.Benchmarks.Corpus;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>
/// Track events of about 1 KB as Segment sends them: minified, escaped as JavaScript does. All are different, in values, in lengths and
/// in which properties they have. The same in every process.
/// </summary>
internal static class RawEventCorpus
{
    public const int Size = EventCorpus.Size;

    private const int Seed = 20240611;

    private static readonly JsonWriterOptions AsJavaScript = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Currencies = ["EUR", "USD", "GBP", "JPY"];

    public static byte[][] Create()
    {
        Random random = new(Seed);
        SampleText text = new(random);
        return [.. EventCorpus.Create().Select(data => Write(data, random, text))];
    }

    private static byte[] Write(EventData data, Random random, SampleText text)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer, AsJavaScript);
        json.WriteStartObject();
        json.WriteString("anonymousId", data.AnonymousId);
        WriteContext(json, data, random, text);
        json.WriteString("event", data.Name);
        json.WriteStartObject("integrations");
        if (random.Next(4) == 0)
        {
            json.WriteBoolean("All", true);
        }

        json.WriteEndObject();
        json.WriteString("messageId", data.MessageId);
        json.WriteString("originalTimestamp", Time(data.Timestamp, 0));
        WriteProperties(json, data, random, text);
        json.WriteString("receivedAt", Time(data.Timestamp, random.Next(200, 900)));
        json.WriteString("sentAt", Time(data.Timestamp, random.Next(1, 100)));
        json.WriteString("timestamp", Time(data.Timestamp, random.Next(100, 200)));
        json.WriteString("type", "track");
        if (random.Next(5) == 0)
        {
            json.WriteNull("userId");
        }
        else
        {
            json.WriteString("userId", data.UserId);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteContext(Utf8JsonWriter json, EventData data, Random random, SampleText text)
    {
        json.WriteStartObject("context");
        if (random.Next(2) == 0)
        {
            json.WriteStartObject("campaign");
            json.WriteString("name", text.Identifier(random.Next(4, 12)));
            json.WriteString("source", text.Pick(["google", "newsletter", "instagram"]));
            json.WriteEndObject();
        }

        json.WriteString("ip", data.Ip);
        json.WriteStartObject("library");
        json.WriteString("name", "analytics.js");
        json.WriteString("version", "2.11.1");
        json.WriteEndObject();
        json.WriteString("locale", data.Locale);
        json.WriteStartObject("page");
        json.WriteString("path", $"/{text.Identifier(random.Next(3, 20))}");
        json.WriteString("title", data.FirstText);
        json.WriteString("url", data.Page);
        json.WriteEndObject();
        json.WriteString("userAgent", data.UserAgent);
        json.WriteEndObject();
    }

    /// <summary>Eight to fifteen.</summary>
    private static void WriteProperties(Utf8JsonWriter json, EventData data, Random random, SampleText text)
    {
        json.WriteStartObject("properties");
        json.WriteString("order_id", text.Identifier(random.Next(6, 12)));
        json.WriteNumber("total", data.FirstAmount);
        json.WriteNumber("shipping", data.SecondAmount);
        json.WriteString("currency", text.Pick(Currencies));
        json.WriteNumber("quantity", data.SmallNumber);
        json.WriteBoolean("first_order", data.Flag);
        json.WriteString("product", data.SecondText);
        json.WriteString("ordered_at", Time(data.Timestamp, 0));
        int others = random.Next(8);
        for (int i = 0; i < others; i++)
        {
            WriteOther(json, i, data, random, text);
        }

        if (random.Next(8) > 0)
        {
            json.WriteString("kameleoonVisitorCode", text.Identifier(16));
        }

        json.WriteEndObject();
    }

    private static void WriteOther(Utf8JsonWriter json, int i, EventData data, Random random, SampleText text)
    {
        switch (i)
        {
            case 0:
                json.WriteNumber("stock", data.LargeNumber);
                break;
            case 1:
                json.WriteNull("coupon");
                break;
            case 2:
                json.WriteString("category", data.ThirdText);
                break;
            case 3:
                json.WriteStartArray("tags");
                for (int tags = random.Next(1, 4); tags > 0; tags--)
                {
                    json.WriteStringValue(text.Identifier(random.Next(3, 9)));
                }

                json.WriteEndArray();
                break;
            case 4:
                json.WriteNumber("rating", random.Next(10, 50) / 10.0);
                break;
            case 5:
                json.WriteBoolean("gift", !data.Flag);
                break;
            default:
                json.WriteNumber("position_" + i.ToString(CultureInfo.InvariantCulture), random.Next(100));
                break;
        }
    }

    private static string Time(DateTimeOffset time, int milliseconds) =>
        time.AddMilliseconds(milliseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
