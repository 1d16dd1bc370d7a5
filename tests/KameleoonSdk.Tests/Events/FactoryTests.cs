using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Tests.Events;

/// <summary>The methods that make a complete event in one call.</summary>
public class FactoryTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero).AddTicks(1_234_567));

    public static TheoryData<string> Actions => ["track", "identify", "page", "group"];

    [Theory]
    [MemberData(nameof(Actions))]
    public void A_factory_fills_in_the_type_the_time_and_an_identifier(string type)
    {
        var body = EventValuesOf(Create(type, Clock));

        Assert.Equal(type, body["type"]);
        Assert.Equal("2024-05-17T09:30:00.123Z", body["timestamp"]);
        Assert.True(Guid.TryParseExact(body["messageId"], "D", out _));
        Assert.Equal("""{"kameleoonVisitorCode":"code"}""", body["properties"]);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_event_of_a_factory_is_valid_without_a_warning(string type)
    {
        var result = Create(type, null).Validate();

        Assert.True(result.IsValid);
        Assert.Empty(result.Warnings);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void Each_event_has_an_identifier_of_its_own(string type) =>
        Assert.NotEqual(EventValuesOf(Create(type, Clock))["messageId"], EventValuesOf(Create(type, Clock))["messageId"]);

    [Theory]
    [InlineData("track", "event")]
    [InlineData("identify", "userId")]
    [InlineData("page", "name")]
    [InlineData("group", "groupId")]
    public void The_second_parameter_is_what_the_action_is_about(string type, string field) =>
        Assert.Equal("about", EventValuesOf(Create(type, Clock))[field]);

    [Fact]
    public void An_event_of_a_factory_can_be_extended() =>
        Assert.Equal("a", EventValuesOf(LogEvent.Track("code", "about", Clock) with { AnonymousId = "a" })["anonymousId"]);

    private static IActionEvent Create(string type, TimeProvider? clock) => type switch
    {
        "track" => LogEvent.Track("code", "about", clock),
        "identify" => IdentifyEvent.Identify("code", "about", clock),
        "page" => PageEvent.Page("code", "about", clock),
        _ => GroupEvent.Group("code", "about", clock),
    };

    private static Dictionary<string, string> EventValuesOf(IActionEvent @event)
    {
        using var document = System.Text.Json.JsonDocument.Parse(EventBytes.Of(@event));
        return document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString());
    }
}
