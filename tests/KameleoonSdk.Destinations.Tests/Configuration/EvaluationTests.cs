using System.Text;
using KameleoonSdk.RawEvents;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Configuration;

/// <summary>What a destination says of an event without sending it.</summary>
public class EvaluationTests
{
    [Fact]
    public void Each_mapping_says_what_it_makes_or_why_not()
    {
        var options = Presets with
        {
            Mappings =
            [
                .. Presets.Mappings,
                new DestinationMapping { Name = "new", Action = "logEvent", Trigger = "type = \"track\"" },
                new DestinationMapping { Name = "bad", Action = "identify", Trigger = "event = \"Order Completed\"", Mapping = """{"type":{"@path":"$.context"}}""", IsEnabled = true },
                new DestinationMapping
                {
                    Name = "failing",
                    Action = "page",
                    Trigger = "type = \"track\"",
                    Mapping = """{"type":[{"@nope":1}]}""",
                    IsEnabled = true,
                },
            ],
        };

        var evaluation = options.Evaluate(Track);

        Assert.Equal(EventStatus.Evaluated, evaluation.Status);
        Assert.Equal(
            [MappingStatus.Ready, MappingStatus.NotMatched, MappingStatus.NotMatched, MappingStatus.NotMatched, MappingStatus.Disabled, MappingStatus.Invalid, MappingStatus.Failed],
            evaluation.Mappings.Select(mapping => mapping.Status));
        Assert.Equal(3, evaluation.MatchedCount);
        Assert.Equal(1, evaluation.ReadyCount);
        Assert.Equal(["$.timestamp required", "$.messageId required", "$.type type"], ErrorsOf(evaluation.Mappings[5]));
        Assert.Equal("mapping", evaluation.Mappings[6].Errors[0].Code);
        Assert.Contains("@nope", evaluation.Mappings[6].Reason, StringComparison.Ordinal);
        Assert.Contains("type = \"page\"", evaluation.Mappings[1].Reason, StringComparison.Ordinal);
        Assert.Equal(7, evaluation.ToString().Split(Environment.NewLine).Length - 1);
        Assert.Equal(
            """{"userId":"u-1","event":"Order Completed","type":"track","properties":{"revenue":49.90,"email":"a@example.com","kameleoonVisitorCode":"vc-1"},"timestamp":"2024-05-17T09:30:00.000Z","context":{"ip":"8.8.8.8","page":{"path":"/x"}},"messageId":"m-1"}""",
            BodyOf(evaluation.Mappings[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"track\"")]
    [InlineData("[{\"type\":\"track\"}]")]
    public void What_is_no_event_is_a_result_that_says_why(string rawEvent)
    {
        var evaluation = Presets.Evaluate(rawEvent);

        Assert.Equal(EventStatus.Unreadable, evaluation.Status);
        Assert.NotEmpty(evaluation.Reason);
        Assert.Empty(evaluation.Mappings);
    }

    [Fact]
    public void A_disabled_destination_does_nothing()
    {
        var evaluation = (Presets with { IsEnabled = false }).Evaluate(Track);

        Assert.Equal(EventStatus.Disabled, evaluation.Status);
        Assert.Empty(evaluation.Mappings);
    }

    [Fact]
    public void The_request_is_shown_without_its_secrets()
    {
        using var destination = new KameleoonDestination(Presets with { Settings = new KameleoonSettings { ApiKey = "s3cret", Sitecode = "abcdefghij" } });
        var evaluation = destination.Evaluate(Encoding.UTF8.GetBytes(Track));

        Assert.Equal("https://integrations.kameleoon.com/segmentio", evaluation.Request!.Url.AbsoluteUri);
        Assert.DoesNotContain("s3cret", $"{evaluation.Request} {evaluation} {destination} {destination.Options}", StringComparison.Ordinal);
    }

    [Fact]
    public void Types_are_compared_strictly() => Assert.All(
        ["\"Track\"", "[\"track\"]", "\"track \"", "null", "1"],
        type => Assert.Equal(0, Presets.Evaluate($$"""{"type":{{type}}}""").MatchedCount));

    [Fact]
    public void A_context_of_null_is_no_reason_to_lose_an_event() => Assert.Equal(
        1,
        Presets.Evaluate("""{"type":"page","timestamp":"2024-05-17T09:30:00Z","context":null}""").ReadyCount);

    [Fact]
    public void The_limits_of_events_can_be_set() => Assert.Equal(
        EventStatus.Unreadable,
        (Presets with { Limits = new RawEventLimits { MaxByteCount = 100 } }).Evaluate(Track).Status);
}
