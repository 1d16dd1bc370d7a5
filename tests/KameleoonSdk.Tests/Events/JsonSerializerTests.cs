using System.Text.Json;
using System.Text.Json.Serialization;

namespace KameleoonSdk.Tests.Events;

/// <summary>Events in System.Text.Json: alone, by the catalogue's resolver, and inside types of the user.</summary>
public partial class JsonSerializerTests
{
    [Fact]
    public void Default_options_read_and_write_every_event() => RoundTrip(JsonSerializerOptions.Default);

    [Fact]
    public void The_resolver_of_the_catalogue_reads_and_writes_every_event_without_reflection() =>
        RoundTrip(new JsonSerializerOptions { TypeInfoResolver = KameleoonSdkCatalog.JsonTypeInfoResolver });

    [Fact]
    public void Events_inside_a_type_with_generated_metadata_read_and_write() => Subsets.ForEach((kind, values) =>
    {
        if (kind.Build(values.AsRead) is not LogEvent first || values.HidesMember)
        {
            return;
        }

        var order = new Order("1", first, [first with { Event = "x" }], null);
        var json = JsonSerializer.SerializeToUtf8Bytes(order, OrderContext.Default.Order);
        var read = JsonSerializer.Deserialize(json, OrderContext.Default.Order)!;

        Assert.Equal(first, read.First);
        Assert.Equal(order.Others, read.Others);
        Assert.Null(read.Last);
        using var document = JsonDocument.Parse(json);
        EventBytes.AssertSame(EventBytes.Of(first), JsonSerializer.SerializeToUtf8Bytes(document.RootElement.GetProperty("First")));
    });

    [Fact]
    public void Null_is_null() => Assert.Null(JsonSerializer.Deserialize<LogEvent>("null"));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":\"track\",\"messageId\":\"m\"}")]
    [InlineData("{\"type\":\"track\",\"messageId\":\"m\",\"timestamp\":\"\"}")]
    [InlineData("{\"type\":\"track\",\"messageId\":\"m\",\"timestamp\":5}")]
    [InlineData("{\"type\":\"track\",\"messageId\":\"m\",\"timestamp\":\"t\",\"properties\":[]}")]
    [InlineData("{\"type\":\"track\",\"messageId\":\"m\",\"timestamp\":\"t\",\"properties\":{\"kameleoonVisitorCode\":5}}")]
    [InlineData("{\"type\":\"track\"")]
    public void What_is_no_event_is_a_JsonException(string json)
    {
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<LogEvent>(json));
        Assert.ThrowsAny<JsonException>(() => LogEvent.Parse(System.Text.Encoding.UTF8.GetBytes(json)));
    }

    private static void RoundTrip(JsonSerializerOptions options) => Subsets.ForEach((kind, values) =>
    {
        var original = kind.Build(values.AsRead);
        var json = JsonSerializer.SerializeToUtf8Bytes(original, kind.Type, options);

        Assert.Equal(EventBytes.Of(original), json);
        Assert.Equal(values.HidesMember, !original.Equals(JsonSerializer.Deserialize(json, kind.Type, options)));
    });

    public sealed record Order(string Id, LogEvent First, IReadOnlyList<LogEvent> Others, PageEvent? Last);

    [JsonSerializable(typeof(Order))]
    internal sealed partial class OrderContext : JsonSerializerContext;
}
