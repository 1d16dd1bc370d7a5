using System.Globalization;
using System.Text;
using KameleoonSdk.Destinations.Filters;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Filters;

/// <summary>Filters come before mappings, and fail closed.</summary>
public class FilterTests
{
    [Theory]
    [InlineData("event = \"Order Completed\"", true)]
    [InlineData("event = \"Other\"", false)]
    [InlineData("!(type = \"track\")", false)]
    [InlineData(null, true)]
    public void Events_are_dropped_that_meet_the_trigger(string? trigger, bool isDropped)
    {
        var evaluation = With(new DropFilter { Name = "no orders", Trigger = trigger }).Evaluate(Track);

        Assert.Equal(isDropped ? EventStatus.Dropped : EventStatus.Evaluated, evaluation.Status);
        Assert.Equal(isDropped, evaluation.Reason.Contains("'no orders'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("properties.email", """{"revenue":49.90,"kameleoonVisitorCode":"vc-1"}""", """{"ip":"8.8.8.8","page":{"path":"/x"}}""")]
    [InlineData("context.page.path", """{"revenue":49.90,"email":"a@example.com","kameleoonVisitorCode":"vc-1"}""", """{"ip":"8.8.8.8","page":{}}""")]
    [InlineData("context", """{"revenue":49.90,"email":"a@example.com","kameleoonVisitorCode":"vc-1"}""", null)]
    public void Blocked_fields_are_not_sent(string field, string properties, string? context) =>
        AssertSent(new BlockFieldsFilter { Name = "f", Fields = [field] }, properties, context);

    [Fact]
    public void Only_allowed_fields_are_sent_of_the_objects_that_are_named() => AssertSent(
        new AllowFieldsFilter { Name = "f", Fields = ["properties.revenue", "properties.missing"] },
        """{"revenue":49.90}""",
        """{"ip":"8.8.8.8","page":{"path":"/x"}}""");

    [Theory]
    [InlineData("\"properties\":{\"address\":\"1 Main Street\",\"plan\":1}", "{}")]
    [InlineData("\"properties\":{\"address\":[\"1 Main Street\",{\"city\":\"Paris\",\"street\":1},[5]]}", "{\"address\":[{\"city\":\"Paris\"},[]]}")]
    [InlineData("\"properties\":\"1 Main Street\"", "{}")]
    [InlineData("\"properties\":{\"address\":null}", "{}")]
    public void What_is_no_object_where_an_allowed_path_goes_on_is_not_allowed(string properties, string sent)
    {
        var filter = new AllowFieldsFilter { Name = "f", Fields = ["properties.address.city"] };
        var evaluation = With(filter).Evaluate($$"""{"type":"page","timestamp":"2024-01-01T00:00:00Z",{{properties}}}""");

        Assert.Contains($"\"properties\":{sent}", BodyOf(evaluation.Mappings[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void In_lists_paths_go_on_in_each_object()
    {
        const string RawEvent = """{"type":"page","timestamp":"2024-01-01T00:00:00Z","properties":{"products":[{"sku":1,"pri\u0063e":2},5,{"price":3}]}}""";

        Assert.Contains(
            """{"products":[{"sku":1},5,{}]}""",
            BodyOf(With(new BlockFieldsFilter { Name = "f", Fields = ["properties.products.price"] }).Evaluate(RawEvent).Mappings[1]),
            StringComparison.Ordinal);
        Assert.Contains(
            """{"products":[{"pri\u0063e":2},{"price":3}]}""",
            BodyOf(With(new AllowFieldsFilter { Name = "f", Fields = ["properties.products.price"] }).Evaluate(RawEvent).Mappings[1]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_blocked_field_cannot_meet_a_trigger_of_a_mapping_nor_come_back_by_allowing()
    {
        var options = With(
            new AllowFieldsFilter { Name = "allow", Fields = ["properties.email", "properties.revenue"] },
            new BlockFieldsFilter { Name = "block", Fields = ["properties.email", "type"], Trigger = "properties.email != null" });

        Assert.Equal(0, options.Evaluate(Track).MatchedCount);
    }

    [Fact]
    public void Sampling_decides_the_same_for_the_same_value_and_keeps_the_share()
    {
        var options = With(new SampleFilter { Name = "some", Rate = 0.25 });
        bool IsSent(int i, string tail) => options.Evaluate(
            $$"""{"type":"page","messageId":"message-{{i.ToString(CultureInfo.InvariantCulture)}}","timestamp":"2024-01-01T00:00:00Z"{{tail}}}""").Status == EventStatus.Evaluated;

        var sent = Enumerable.Range(0, 4000).Where(i => IsSent(i, "")).ToList();

        Assert.InRange(sent.Count, 900, 1100);
        Assert.All(sent.Take(20), i => Assert.True(IsSent(i, ",\"properties\":{\"x\":1}")));
    }

    [Fact]
    public void Sampling_by_a_path_keeps_what_belongs_together()
    {
        var options = With(new SampleFilter { Name = "some", Rate = 0.5, Path = "context.device" });
        var statuses = Enumerable.Range(0, 50).Select(i => options.Evaluate($$"""{"context":{"device":"d-7"},"messageId":{{i}} }""").Status);

        Assert.Single(statuses.Distinct());
    }

    [Theory]
    [InlineData(0, EventStatus.Dropped)]
    [InlineData(1, EventStatus.Evaluated)]
    public void Nothing_and_everything_are_shares_too(double rate, EventStatus status) =>
        Assert.Equal(status, With(new SampleFilter { Name = "f", Rate = rate }).Evaluate("{}").Status);

    public static TheoryData<DestinationFilter> InvalidFilters => new(
        new DropFilter { Name = "f", Trigger = "type = = 1" },
        new DropFilter { Name = "" },
        new SampleFilter { Name = "f", Rate = 1.5 },
        new SampleFilter { Name = "f", Rate = double.NaN },
        new SampleFilter { Name = "f", Rate = 1, Path = "a..b" },
        new BlockFieldsFilter { Name = "f", Fields = [] },
        new BlockFieldsFilter { Name = "f", Fields = ["$.properties.email"] },
        new AllowFieldsFilter { Name = "f", Fields = ["properties"] });

    [Theory]
    [MemberData(nameof(InvalidFilters))]
    public void As_long_as_a_filter_is_invalid_nothing_is_sent(DestinationFilter filter)
    {
        using var destination = new KameleoonDestination(With(filter));
        var evaluation = destination.Evaluate(Encoding.UTF8.GetBytes(Track));

        Assert.Equal(EventStatus.FilterInvalid, evaluation.Status);
        Assert.Empty(evaluation.Mappings);
        Assert.StartsWith("filters[0].", Assert.Single(destination.FilterErrors).Path, StringComparison.Ordinal);
        Assert.Contains(destination.FilterErrors[0].Message, evaluation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_filter_does_nothing_even_if_it_is_invalid() => Assert.Equal(
        EventStatus.Evaluated,
        With(new DropFilter { Name = "f", Trigger = "= =", IsEnabled = false }, new DropFilter { Name = "g", IsEnabled = false }).Evaluate(Track).Status);

    private static DestinationOptions With(params DestinationFilter[] filters) => Presets with { Filters = filters };

    private static void AssertSent(DestinationFilter filter, string properties, string? context) => Assert.Equal(
        $$"""{"userId":"u-1","event":"Order Completed","type":"track","properties":{{properties}},"timestamp":"2024-05-17T09:30:00.000Z",{{(context is null ? "" : $"\"context\":{context},")}}"messageId":"m-1"}""",
        BodyOf(With(filter).Evaluate(Track).Mappings[0]));
}
