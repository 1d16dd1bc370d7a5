using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Glob patterns, as Segment documents them.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("abcd", "a*d", true)]
    [InlineData("", "*", true)]
    [InlineData("", "", true)]
    [InlineData("a", "", false)]
    [InlineData("abc", "ab", false)]
    [InlineData("abcd", "a??d", true)]
    [InlineData("abcd", "*d", true)]
    [InlineData("ab*d", "ab\\*d", true)]
    [InlineData("abxd", "ab\\*d", false)]
    [InlineData("abCd", "ab[cC]d", true)]
    [InlineData("abcd", "ab[a-z]d", true)]
    [InlineData("abcd", "ab[A-Z]d", false)]
    [InlineData("a]d", "a[x\\]]d", true)]
    [InlineData("a]d", "a]d", true)]
    [InlineData("a-d", "a[x-]d", true)]
    [InlineData("a\\d", "a\\\\d", true)]
    [InlineData("abcabd", "*ab?", true)]
    [InlineData("mississippi", "m*iss*p?", true)]
    [InlineData("mississippi", "m*iss*x*", false)]
    [InlineData("aXbXc", "*X*X*X*", false)]
    [InlineData("日本", "??", true)]
    [InlineData("日本", "?", false)]
    [InlineData("\U0001F600!", "[\U0001F5FF-\U0001F601]!", true)]
    [InlineData("\U0001F600é", "*[à-ÿ]", true)]
    [InlineData("Order Completed", "Order *", true)]
    [InlineData("order completed", "Order *", false)]
    [InlineData("abc", "*b*", true)]
    [InlineData("abc", "**b**", true)]
    public void A_pattern_matches_all_of_the_text(string text, string pattern, bool answer)
    {
        var trigger = On.EventName.Matches(pattern);

        Assert.Equal(answer, trigger.Matches(EventNamed(text)));
        Assert.Equal(!answer, On.EventName.DoesNotMatch(pattern).Matches(EventNamed(text)));
        Assert.Equal(trigger, Trigger.Parse(trigger.ToString()));
    }

    /// <summary>Against a model that tries everything.</summary>
    [Fact]
    public void Patterns_match_as_the_plain_definition_says() =>
        Gen.Select(Gen.Char["ab*?"].Array[0, 8], Gen.Char["abé日"].Array[0, 8]).Sample(
            (pattern, text) => On.EventName.Matches(new string(pattern)).Matches(EventNamed(new string(text))) == Model(pattern, text),
            iter: 20_000);

    [Fact]
    public void A_text_that_is_escaped_matches_itself_only() =>
        Gen.Select(Gen.Char["a*?[]\\-é"].Array[0, 6], Gen.Char["a*?[]\\-é"].Array[0, 6]).Sample(
            (one, other) => On.EventName.StartsWith(new string(one)).Matches(EventNamed(new string(other)))
                == new string(other).StartsWith(new string(one), StringComparison.Ordinal)
                && On.EventName.EndsWith(new string(one)).Matches(EventNamed(new string(other)))
                == new string(other).EndsWith(new string(one), StringComparison.Ordinal),
            iter: 5_000);

    /// <summary>A pattern with many stars must not take exponential time: this one would never end.</summary>
    [Fact]
    public void A_hostile_pattern_ends_soon() =>
        Assert.False(On.EventName.Matches(string.Concat(Enumerable.Repeat("a*", 50)) + "b").Matches(EventNamed(new string('a', 5_000))));

    private static bool Model(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text) => pattern switch
    {
        [] => text.IsEmpty,
        ['*', .. var rest] => Model(rest, text) || (!text.IsEmpty && Model(pattern, text[1..])),
        [var c, .. var rest] => !text.IsEmpty && (c == '?' || c == text[0]) && Model(rest, text[1..]),
    };

    private static byte[] EventNamed(string name) => Encoding.UTF8.GetBytes($$"""{"event":{{JsonSerializer.Serialize(name)}}}""");
}
