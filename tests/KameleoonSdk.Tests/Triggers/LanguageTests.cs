using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>What triggers look like, and the one way in which each is written back.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("""type="track" """, "type = \"track\"")]
    [InlineData("type = 'track'", "type = \"track\"")]
    [InlineData("type\n=\t'say \"hi\"'\r\n", "type = 'say \"hi\"'")]
    [InlineData("""type = "say ""hi"", it's" """, "type = \"say \"\"hi\"\", it's\"")]
    [InlineData("""type = "C:\" """, """type = "C:\" """)]
    [InlineData("type = ''", "type = \"\"")]
    [InlineData("((type = 'a'))", "type = \"a\"")]
    [InlineData("a = 1 and (b = 2 and c = 3)", "a = 1 and b = 2 and c = 3")]
    [InlineData("a = 1 or (b = 2 and c = 3) or d = 4", "a = 1 or b = 2 and c = 3 or d = 4")]
    [InlineData("(a = 1 or b = 2) and c = 3", "(a = 1 or b = 2) and c = 3")]
    [InlineData("! a", "!a")]
    [InlineData("not a = 1", "!(a = 1)")]
    [InlineData("!!a", "!(!a)")]
    [InlineData("not contains(event, 'x')", "!contains(event, \"x\")")]
    [InlineData("!(contains(event, 'x'))", "!contains(event, \"x\")")]
    [InlineData("!!match(event, 'x*')", "!(!match(event, \"x*\"))")]
    [InlineData("5 < length(userId)", "length(userId) > 5")]
    [InlineData("5 <= x and 6 > x and 7 >= x and 8 = x and 9 != x", "x >= 5 and x < 6 and x <= 7 and x = 8 and x != 9")]
    [InlineData("5 < 6", "5 < 6")]
    [InlineData("x >= +05.50", "x >= 5.5")]
    [InlineData("x = -0", "x = 0")]
    [InlineData("x < 1e3", "x < 1000")]
    [InlineData("x < 1e400", "x < 1e999")]
    [InlineData("context . page . title = 'a'", "context.page.title = \"a\"")]
    [InlineData("properties.product\\ 1.price > 5", "properties.product\\ 1.price > 5")]
    [InlineData("properties[\"product 1\"]['price'] > 5", "properties.product\\ 1.price > 5")]
    [InlineData("properties.a\\.b = properties[ 'a.b' ]", "properties.a\\.b = properties.a\\.b")]
    [InlineData("properties.products.0.price = properties.products[0].price", "properties.products[0].price = properties.products[0].price")]
    [InlineData("properties[\"\"].\\日\\本 = 1", "properties[\"\"].\\日\\本 = 1")]
    [InlineData("properties.\\\U0001F600 = 1", "properties.\\\U0001F600 = 1")]
    [InlineData("properties.and.or.null = null", "properties.and.or.null = null")]
    [InlineData("\\null = null or \\events = 'x'", "\\null = null or \\events = \"x\"")]
    [InlineData("type in ['a', 5, true, null]", "type in [\"a\", 5, true, null]")]
    [InlineData("'dark-mode' in properties.features", "\"dark-mode\" in properties.features")]
    [InlineData("properties.tags = []", "properties.tags = []")]
    [InlineData("lowercase(titlecase(name)) = 'a' and typeof(x)='list'", "lowercase(titlecase(name)) = \"a\" and typeof(x) = \"list\"")]
    [InlineData("(a = 1) = (!b)", "(a = 1) = (!b)")]
    [InlineData("contains(event, 'x') = false", "contains(event, \"x\") = false")]
    [InlineData("contains(event, 5)", "contains(event, \"5\")")]
    [InlineData("event contains 'x' and event not_contains 'y'", "contains(event, \"x\") and !contains(event, \"y\")")]
    [InlineData("event starts_with 'a*' or event not_ends_with '[b]'", "match(event, \"a\\**\") or !match(event, \"*\\[b\\]\")")]
    [InlineData("event not_starts_with 'a' or event ends_with 'b'", "!match(event, \"a*\") or match(event, \"*b\")")]
    [InlineData("userId exists and name not_exists", "userId != null and name = null")]
    [InlineData("x is_true or y is_false", "x = true or y = false")]
    [InlineData("x number_equals 5 or x number_not_equals 6", "x = 5 or x != 6")]
    [InlineData("exists exists", "exists != null")]
    [InlineData("true or false", "true or false")]
    public void A_trigger_has_one_canonical_text(string text, string canonical)
    {
        var trigger = Trigger.Parse(text);

        Assert.Equal(canonical.Trim(), trigger.ToString());
        Assert.Equal(trigger, Trigger.Parse(trigger.ToString()));
        Assert.Equal(trigger.GetHashCode(), Trigger.Parse(trigger.ToString()).GetHashCode());
    }

    [Fact]
    public void Triggers_are_equal_when_they_say_the_same()
    {
        Assert.True(Trigger.Parse("type = 'a'") == Trigger.Parse("(type=\"a\")"));
        Assert.True(Trigger.Parse("type = 'a'") != Trigger.Parse("type = 'A'"));
        Assert.False(Trigger.Parse("type = 'a'").Equals((object?)null));
    }
}
