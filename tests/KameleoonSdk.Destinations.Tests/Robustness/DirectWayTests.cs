using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.Mappings;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Robustness;

/// <summary>Mappings that only copy go a quick way. A limit that such a mapping could break sends them the general one: both give the same.</summary>
public class DirectWayTests
{
    private const string Own = """
        {
            "userId": { "@path": "$.properties.customer.id" },
            "event": { "@if": { "exists": { "@path": "$.properties.title" }, "then": { "@path": "$.properties.title" }, "else": { "@path": "$.event" } } },
            "type": { "@path": "$.type" },
            "properties": { "@path": "$.properties.details" },
            "kameleoonVisitorCode": { "@path": "$.context.code" },
            "timestamp": { "@path": "$.properties.at" },
            "context": { "@path": "$.context" },
            "messageId": { "@path": "$.messageId" }
        }
        """;

    private static readonly DestinationOptions Options = Presets with
    {
        Mappings = [.. Presets.Mappings, new DestinationMapping { Name = "Own", Action = "logEvent", Trigger = "type != \"page\"", Mapping = Own, IsEnabled = true }],
    };

    private static readonly KameleoonDestination Quick = new(Options);
    private static readonly KameleoonDestination General = new(Options with { MappingOptions = MappingOptions.Default with { MaxOutputByteCount = 1024 * 1024 } });

    private static readonly Gen<string> Text = OneOf("\"a\"", "\"b c\"", "\"\"", "null", "1", "-0", "true", "[\"x\"]", "[]", "{}", "\"\\u00e9\\n\"");
    private static readonly Gen<string> Time = OneOf("\"2024-05-17T09:30:00.000Z\"", "\"2024-05-17T09:30:00.000Z\"", "\"2024-02-30T09:30:00Z\"", "\"2024-05-17 09:30:00+01:00\"", "\"\"", "5");
    private static readonly Gen<string> Code = OneOf("\"kameleoonVisitorCode\":\"v\"", "\"kameleoonVisitorCode\":\"v\"", "\"kameleoonVisitorCode\":7", "\"kameleoonVisitorCode\":null", "\"code\":\"w\"", "\"code\":\"\"", "\"code\":{}", "\"k\":1");

    private static readonly Gen<string> Details = Gen.OneOf(
        OneOf("null", "{}", "[]", "\"x\""),
        Gen.Select(Code, Text, (code, text) => $"{{{code},\"a\":{text}}}"));

    private static readonly Gen<string> Properties = Gen.OneOf(Text, Gen.Select(
        Gen.Select(Code, Text, Time), Gen.Select(Text, Details),
        (a, b) => $"{{{a.Item1},\"title\":{a.Item2},\"at\":{a.Item3},\"customer\":{{\"id\":{b.Item1}}},\"details\":{b.Item2}}}"));

    private static readonly Gen<string> Type = OneOf("\"track\"", "\"track\"", "\"page\"", "\"identify\"", "\"group\"", "\"Track\"", "1");

    private static readonly Gen<string> Event = Gen.Select(
        Gen.Select(Type, Text, Time, Text),
        Gen.Select(Properties, Properties, Details, Text, Text),
        (a, b) => $$"""{"type":{{a.Item1}},"event":{{a.Item2}},"timestamp":{{a.Item3}},"messageId":{{a.Item4}},"properties":{{b.Item1}},"traits":{{b.Item2}},"context":{{b.Item3}},"name":{{b.Item4}},"groupId":{{b.Item5}}}""");

    [Fact]
    public void Both_ways_give_the_same() => Event.Sample(
        rawEvent =>
        {
            var utf8 = Encoding.UTF8.GetBytes(rawEvent);
            var (quick, general) = (Quick.Evaluate(utf8).Mappings, General.Evaluate(utf8).Mappings);
            for (var i = 0; i < general.Count; i++)
            {
                Assert.Equal(general[i].Status, quick[i].Status);
                Assert.Equal(general[i].Errors, quick[i].Errors);
                Assert.Equal(general[i].Warnings, quick[i].Warnings);
                Assert.Equal(Encoding.UTF8.GetString(general[i].Body.Span), Encoding.UTF8.GetString(quick[i].Body.Span));
            }
        },
        iter: 20_000);

    [Fact]
    public void A_usual_event_goes_through_both()
    {
        var utf8 = """
            {"type":"track","messageId":"m","context":{"code":"w"},
             "properties":{"title":"t","at":"2024-05-17T09:30:00Z","customer":{"id":"c"},"details":{"a":1,"kameleoonVisitorCode":"w"}}}
            """u8;
        var body = Quick.Evaluate(utf8).Mappings[^1];

        Assert.Equal(MappingStatus.Ready, body.Status);
        using var json = JsonDocument.Parse(body.Body);
        Assert.Equal("c", json.RootElement.GetProperty("userId").GetString());
        Assert.Equal("w", json.RootElement.GetProperty("properties").GetProperty("kameleoonVisitorCode").GetString());
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
