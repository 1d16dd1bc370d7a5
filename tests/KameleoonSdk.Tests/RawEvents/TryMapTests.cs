using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using KameleoonSdk.Destinations.Bodies;
using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>The generated <c>TryMap</c>: a raw event in, the body of an action out.</summary>
public class TryMapTests
{
    private const string Order = """
        {"type":"track","event":"Order Completed","messageId":"m-1","timestamp":"2024-05-17T09:30:00.000Z","receivedAt":"2024-05-17T09:30:01Z",
         "properties":{"revenue":49.90,"kameleoonVisitorCode":"u8tnk4eh6x1c0b3z"},"context":{"ip":"1.2.3.4"}}
        """;

    [Fact]
    public void An_event_for_the_action_becomes_its_body()
    {
        var (result, body) = Map(Order);

        Assert.Equal(MapStatus.Mapped, result.Status);
        Assert.Empty(result.Validation.Warnings);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {"event":"Order Completed","type":"track","properties":{"revenue":49.90,"kameleoonVisitorCode":"u8tnk4eh6x1c0b3z"},
                 "timestamp":"2024-05-17T09:30:00.000Z","context":{"ip":"1.2.3.4"},"messageId":"m-1"}
                """),
            JsonNode.Parse(body)));
    }

    [Fact]
    public void Another_event_is_not_for_the_action()
    {
        var (result, body) = Map("""{"type":"page","messageId":"m-1","timestamp":"2024-05-17T09:30:00Z"}""");

        Assert.Equal(MapStatus.NotMatched, result.Status);
        Assert.Equal("", body);
    }

    [Fact]
    public void What_breaks_the_definition_is_said_and_nothing_is_written()
    {
        var (result, body) = Map("""{"type":"track","timestamp":"yesterday"}""");

        Assert.Equal(MapStatus.Invalid, result.Status);
        Assert.Equal(["$.messageId", "$.timestamp"], result.Validation.Errors.Select(error => error.Path));
        Assert.Equal("", body);
    }

    [Fact]
    public void Malformed_JSON_is_refused_also_where_nobody_looks()
    {
        var (result, body) = Map(Order.Replace("\"receivedAt\":", "\"receivedAt\"", StringComparison.Ordinal));

        Assert.Equal(MapStatus.Unreadable, result.Status);
        Assert.Equal(RawEventErrorCode.Malformed, result.Error.Code);
        Assert.Equal("", body);
    }

    [Fact]
    public void An_event_without_a_visitor_code_gets_a_warning()
    {
        var (result, _) = Map(Order.Replace("kameleoonVisitorCode", "code", StringComparison.Ordinal));

        Assert.True(result.IsMapped);
        Assert.Equal("$.kameleoonVisitorCode", Assert.Single(result.Validation.Warnings).Path);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var utf8 = Encoding.UTF8.GetBytes(Order);
        var output = new ArrayBufferWriter<byte>(4096);
        for (var i = 0; i < 100; i++)
        {
            output.ResetWrittenCount();
            LogEvent.TryMap(utf8, output, out _);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            output.ResetWrittenCount();
            LogEvent.TryMap(utf8, output, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>The quick way leaves whatever is unusual to the general one; what it does itself has to come out the same.</summary>
    [Fact]
    public void Both_ways_give_the_same_answer()
    {
        var random = new Random(4711);
        var quick = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var rawEvent = RandomEvent(random);
            var (result, body) = Map(rawEvent);
            var (validation, expected) = MapInGeneral(rawEvent);

            Assert.True(result.IsMapped == validation.IsValid, rawEvent);
            Assert.Equal(validation.Errors, result.Validation.Errors);
            Assert.Equal(validation.Warnings, result.Validation.Warnings);
            Assert.True(JsonNode.DeepEquals(expected.Length == 0 ? null : JsonNode.Parse(expected), body.Length == 0 ? null : JsonNode.Parse(body)), $"{rawEvent}\n{expected}\n{body}");
            quick += result.IsMapped ? 1 : 0;
        }

        Assert.InRange(quick, 5_000, 19_000);
    }

    private static (MapResult Result, string Body) Map(string rawEvent)
    {
        var output = new ArrayBufferWriter<byte>();
        var isMapped = LogEvent.TryMap(Encoding.UTF8.GetBytes(rawEvent), output, out var result);
        Assert.Equal(result.IsMapped, isMapped);
        return (result, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static (ValidationResult Validation, string Body) MapInGeneral(string rawEvent)
    {
        var utf8 = Encoding.UTF8.GetBytes(rawEvent);
        var index = JsonIndex.Rent();
        var body = BodyBuffer.Rent();
        try
        {
            Assert.True(index.TryRead(utf8, RawEventLimits.Default, out _));
            using var payload = Mapping.Parse(DefaultMapping.Of(LogEvent.Descriptor)).Map(index.View(utf8));
            var validation = PayloadBody.Write(body, new ActionSchema(LogEvent.Descriptor), payload, index.View(utf8));
            return (validation, Encoding.UTF8.GetString(body.Written));
        }
        finally
        {
            body.Return();
            index.Return();
        }
    }

    private static string RandomEvent(Random random)
    {
        string[] texts = ["\"a\"", "\"b c\"", "\"\\u00e9\"", "\"a\"", "\"b\"", "\"\"", "null", "1", "true", "[\"x\"]", "{}"];
        string[] times = ["\"2024-05-17T09:30:00.000Z\"", "\"2024-02-30T09:30:00Z\"", "\"2024-05-17t09:30:00+01:00\"", "\"2024-05-17T09:30:00.Z\"", "\"2024-05-17T23:59:60Z\"", "\"\"", "5"];
        string[] objects = ["{\"a\":1}", "{\"kameleoonVisitorCode\":\"v\"}", "{\"kameleoonVisitorCode\":\"v\",\"a\":[1]}", "{\"kameleoonVisitorCode\":null}", "{\"kameleoonVisitorCode\":\"\"}",
            "{\"kameleoonVisitorCode\":7}", "{\"kameleoon\\u0056isitorCode\":\"w\"}", "null", "\"\"", "0", "[]", "{}"];
        var members = new List<string> { "\"type\":\"track\"" };
        Add("event", texts, 3);
        Add("name", texts, 3);
        Add("userId", texts, 2);
        Add("anonymousId", texts, 2);
        Add("messageId", ["\"m\"", "\"m2\"", .. texts[..4]], 9);
        Add("timestamp", [times[0], times[0], times[0], .. times], 9);
        Add("properties", [objects[2], .. objects], 6);
        Add("traits", objects, 3);
        Add("context", objects, 4);
        return $"{{{string.Join(",", members.OrderBy(_ => random.Next()))}}}";

        void Add(string name, string[] values, int often)
        {
            if (random.Next(10) < often)
            {
                members.Add($"\"{name}\":{values[Math.Min(random.Next(values.Length), random.Next(values.Length))]}");
            }
        }
    }
}
