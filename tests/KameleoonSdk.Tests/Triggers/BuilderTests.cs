using System.Text.Json;
using CsCheck;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Triggers put together in code, with the operators of Segment's mapping screen.</summary>
public class BuilderTests
{
    public static TheoryData<Trigger, string> Operators() => new()
    {
        { On.EventType.Is("track"), "type = \"track\"" },
        { On.EventName.Is("Order Completed"), "event = \"Order Completed\"" },
        { On.EventName.IsNot("Order Completed"), "event != \"Order Completed\"" },
        { On.EventName.Contains("Order"), "contains(event, \"Order\")" },
        { On.EventName.DoesNotContain("Order"), "!contains(event, \"Order\")" },
        { On.EventName.StartsWith("Order"), "match(event, \"Order*\")" },
        { On.EventName.DoesNotStartWith("Order"), "!match(event, \"Order*\")" },
        { On.EventName.EndsWith("Completed"), "match(event, \"*Completed\")" },
        { On.EventName.DoesNotEndWith("Completed"), "!match(event, \"*Completed\")" },
        { On.EventName.Matches("Order ?[ab]*"), "match(event, \"Order ?[ab]*\")" },
        { On.EventName.DoesNotMatch("Order ?*"), "!match(event, \"Order ?*\")" },
        { On.EventName.IsOneOf("A", "B"), "event in [\"A\", \"B\"]" },
        { On.PageName.Is("Home"), "name = \"Home\"" },
        { On.UserId.Exists(), "userId != null" },
        { On.UserId.DoesNotExist(), "userId = null" },
        { On.Property("revenue").Is(49.9), "properties.revenue = 49.9" },
        { On.Property("revenue").IsNot(5), "properties.revenue != 5" },
        { On.Property("revenue").IsGreaterThan(100), "properties.revenue > 100" },
        { On.Property("revenue").IsAtLeast(1e21), "properties.revenue >= 1e21" },
        { On.Property("revenue").IsLessThan(-0.0), "properties.revenue < 0" },
        { On.Property("revenue").IsAtMost(1e-7), "properties.revenue <= 1e-7" },
        { On.Property("vip").IsTrue(), "properties.vip = true" },
        { On.Property("vip").IsFalse(), "properties.vip = false" },
        { On.Property("vip").Is(true), "properties.vip = true" },
        { On.Property("products", "0", "unit price").Exists(), "properties.products[0].unit\\ price != null" },
        { On.Trait("a.b").Is(""), "traits.a\\.b = \"\"" },
        { On.Context("page", "url").Contains("\""), "contains(context.page.url, '\"')" },
        { On.Field("anonymousId").StartsWith("a*[b]\\"), """match(anonymousId, "a\*\[b\]\\*")""" },
        { On.Field("null").Is("x"), "\\null = \"x\"" },
        { On.Field("tipe").Is("x"), "\\tipe = \"x\"" },
        { On.Field("5").Is("x"), "\\5 = \"x\"" },
        { On.Property("").Is("it's \"it\""), "properties[\"\"] = \"it's \"\"it\"\"\"" },
    };

    [Theory]
    [MemberData(nameof(Operators))]
    public void Each_operator_is_what_it_says(Trigger trigger, string text)
    {
        Assert.Equal(text, trigger.ToString());
        Assert.Equal(trigger, Trigger.Parse(text));
    }

    [Fact]
    public void Groups_of_all_and_any_nest()
    {
        var trigger = Trigger.All(
            On.EventType.Is("track"),
            Trigger.Any(On.EventName.StartsWith("Order"), On.Property("revenue").IsGreaterThan(100)),
            Trigger.Not(Trigger.Any(On.UserId.DoesNotExist(), On.Property("test").IsTrue())));

        Assert.Equal(
            """type = "track" and (match(event, "Order*") or properties.revenue > 100) and !(userId = null or properties.test = true)""",
            trigger.ToString());
        Assert.Equal(trigger, Trigger.Parse(trigger.ToString()));
        Assert.True(trigger.Matches("""{"type":"track","event":"Order Completed","userId":"u","properties":{}}"""u8));
        Assert.False(trigger.Matches("""{"type":"track","event":"Order Completed","properties":{}}"""u8));
    }

    [Fact]
    public void A_group_of_one_is_that_one_and_groups_of_a_kind_are_one_group()
    {
        Assert.Equal(On.EventType.Is("a"), Trigger.Any(On.EventType.Is("a")));
        Assert.Equal(
            "type = \"a\" and event = \"b\" and name = \"c\"",
            Trigger.All(On.EventType.Is("a"), Trigger.All(On.EventName.Is("b"), On.PageName.Is("c"))).ToString());
        Assert.Equal("!contains(event, \"a\")", Trigger.Not(On.EventName.Contains("a")).ToString());
    }

    /// <summary>Whatever the texts are, nothing of them becomes a part of the language.</summary>
    [Fact]
    public void Any_text_is_escaped() => Gen.Select(Gen.String[0, 12], Gen.String[0, 12], Gen.String[1, 12]).Sample(
        (text, name, field) =>
        {
            var trigger = Trigger.Any(
                On.Property(name, "x").Is(text), On.Field(field, name).Contains(text), On.EventName.StartsWith(text), On.EventName.EndsWith(text));
            return Trigger.Parse(trigger.ToString()) == trigger;
        },
        iter: 5_000);

    [Fact]
    public void An_escaped_path_leads_to_the_field_of_that_name() => Gen.Select(Gen.Char["a.\\[]\"' 0é日"].Array[0, 6], Gen.Char["a\"'\\*é"].Array[0, 6]).Sample(
        (nameParts, textParts) =>
        {
            var (name, text) = (new string(nameParts), new string(textParts));
            var properties = new Dictionary<string, string> { [name] = text };
            var rawEvent = JsonSerializer.SerializeToUtf8Bytes(new { properties });

            return Trigger.Parse(On.Property(name).Is(text).ToString()).Matches(rawEvent) && On.Property(name).EndsWith(text).Matches(rawEvent);
        },
        iter: 5_000);

    [Fact]
    public void Misuse_is_refused_with_what_to_do()
    {
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => On.Property()).ParamName);
        Assert.Throws<ArgumentException>(() => On.Property("a", null!));
        Assert.Throws<ArgumentException>(() => On.Field(""));
        Assert.Throws<ArgumentException>(() => Trigger.All());
        Assert.Throws<ArgumentException>(() => Trigger.Any(On.EventType.Is("a"), null!));
        Assert.Throws<ArgumentNullException>(() => Trigger.Not(null!));
        Assert.Throws<ArgumentNullException>(() => On.EventType.Is((string)null!));
        Assert.Throws<ArgumentNullException>(() => On.EventType.StartsWith(null!));
        Assert.Throws<ArgumentException>(() => On.EventType.IsOneOf());
        Assert.Throws<ArgumentOutOfRangeException>(() => On.Property("a").IsGreaterThan(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => On.Property("a").Is(double.PositiveInfinity));
        Assert.StartsWith("The '[' of the pattern needs", Assert.Throws<ArgumentException>(() => On.EventName.Matches("[a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trigger_that_could_not_be_read_again_is_refused()
    {
        var deepest = Enumerable.Range(0, 120).Aggregate(
            On.EventType.Is("a"), (trigger, i) => i % 2 == 0 ? Trigger.All(trigger, On.UserId.Exists()) : Trigger.Any(trigger, On.UserId.Exists()));
        var tooDeep = () => Enumerable.Range(0, 300).Aggregate(On.EventType.Is("a"), (trigger, _) => Trigger.Not(trigger));

        Assert.Equal(deepest, Trigger.Parse(deepest.ToString()));
        Assert.StartsWith("The trigger is nested deeper than 256 levels", Assert.Throws<ArgumentException>(tooDeep).Message, StringComparison.Ordinal);
        Assert.StartsWith("The trigger has 100009 characters", Assert.Throws<ArgumentException>(() => On.EventType.Is(new string('a', 100_000))).Message, StringComparison.Ordinal);
    }
}
