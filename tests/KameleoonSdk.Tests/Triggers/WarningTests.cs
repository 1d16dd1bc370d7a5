using System.Text;
using CsCheck;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Triggers that no event can meet are found, and only those.</summary>
public class WarningTests
{
    [Theory]
    [InlineData("type = 'track' and type = 'page'", 19, 13, "This can't be true together with what comes before it about 'type': join them by 'or', or delete one")]
    [InlineData("type = 'x' and event = 'y' and type != 'x'", 31, 11, "This can't be true together with what comes before it about 'type'")]
    [InlineData("(type = 'a' or type = 'b') and type = 'c'", 31, 10, "This can't be true together")]
    [InlineData("type in ['a', 'b'] and (type = 'c' or type = 'd')", 23, 26, "This can't be true together", true)]
    [InlineData("properties.n > 5 and properties.n <= 5", 21, 17, "This can't be true together with what comes before it about 'properties.n'")]
    [InlineData("properties.n = 5 and contains(properties.n, 'x')", 21, 27, "This can't be true together")]
    [InlineData("userId = null and userId != null", 18, 14, "This can't be true together")]
    [InlineData("a and a = false", 6, 9, "This can't be true together")]
    [InlineData("a and !a", 6, 2, "This can't be true together")]
    [InlineData("typeof(a) = 'string' and a > 1", 25, 5, "This can't be true together")]
    [InlineData("typeof(a) = 'strin'", 0, 19, "There is no type 'strin'. Did you mean 'string'? The types are string, number,")]
    [InlineData("type = 5", 0, 8, "'type' is a text in every event, never this: compare it with a text in quotes")]
    [InlineData("event > 1", 0, 9, "'event' is a text in every event")]
    [InlineData("event", 0, 5, "'event' is a text in every event")]
    [InlineData("length(a) = '5'", 0, 15, "A length is a number, so it never equals a text: write 5 without quotes")]
    [InlineData("lowercase(event) = 'Order'", 0, 26, "A text in lower case never equals one with capitals")]
    [InlineData("uppercase(event) = 'ORDEr'", 0, 26, "A text in upper case never equals one with small letters")]
    [InlineData("a < 'five'", 0, 10, "Only numbers are less or greater than others")]
    [InlineData("length(a) < null", 0, 16, "Only numbers are less or greater than others")]
    [InlineData("a in []", 0, 7, "Nothing is in an empty list")]
    [InlineData("match(event, 'a') and event = 'b'", 22, 11, "This can't be true together")]
    [InlineData("false", 0, 5, "This is never true")]
    public void A_trigger_that_nothing_meets_is_found(string text, int position, int length, string message, bool isGroup = false)
    {
        var trigger = Trigger.Parse(text);

        Assert.False(trigger.CanMatch);
        var warning = Assert.Single(trigger.Warnings);
        Assert.StartsWith(message, warning.Message, StringComparison.Ordinal);
        Assert.Equal((isGroup ? warning.Position : position, isGroup ? warning.Length : length), (warning.Position, warning.Length));
    }

    [Fact]
    public void A_dead_alternative_is_a_warning_of_a_trigger_that_can_match()
    {
        var trigger = Trigger.Parse("type = 'track' or type = 'page' and type = 'screen' or type = 5");

        Assert.True(trigger.CanMatch);
        Assert.Equal([36, 55], trigger.Warnings.Select(warning => warning.Position));
    }

    [Theory]
    [InlineData("type = 'track' and type != 'page'")]
    [InlineData("type = 'track' or type = 'page'")]
    [InlineData("type != 'track' and type != 'page'")]
    [InlineData("properties.a = 'x' and properties.b = 'y'")]
    [InlineData("properties.n >= 5 and properties.n <= 5")]
    [InlineData("(properties.n > 7 or properties.n < 3) and properties.n = 5 or type = 'track'")]
    [InlineData("!(type = 'track') and !(type = 'page')")]
    [InlineData("type != 5 and event != true and name = null")]
    [InlineData("typeof(a) != 'strin'")]
    [InlineData("lowercase(event) != 'Order'")]
    [InlineData("properties.length = '5'")]
    [InlineData("a < '5' and a >= true")]
    public void A_trigger_that_an_event_may_meet_is_left_alone(string text)
    {
        var trigger = Trigger.Parse(text);

        Assert.True(trigger.CanMatch);
        Assert.Empty(trigger.Warnings);
    }

    [Fact]
    public void What_is_said_to_match_nothing_matches_nothing() =>
        Gen.Select(RandomTriggers.Text, RandomEvents.Json).Sample(
            (text, rawEvent) => Trigger.Parse(text) is { } trigger && (trigger.CanMatch || !trigger.Matches(Encoding.UTF8.GetBytes(rawEvent))),
            iter: 20_000);
}
