using KameleoonSdk.Destinations.Engage;

namespace KameleoonSdk.Destinations.Tests.Engage;

public class TraitNameTests
{
    [Theory]
    [InlineData("Order completed last 30days", "order_completed_last_30days")]
    [InlineData("Order Completed", "order_completed")]
    [InlineData("order_completed", "order_completed")]
    [InlineData("  High-value  users (EU) ", "high_value_users_eu")]
    [InlineData("iOS users", "ios_users")]
    [InlineData("HighValue", "highvalue")]
    [InlineData("3 of 4", "3_of_4")]
    [InlineData("Kunden über 50 €", "kunden_über_50")]
    [InlineData("Été", "été")]
    [InlineData("E\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("𝔄bc", "𝔄bc")]
    [InlineData("__VIP__", "vip")]
    public void The_trait_is_the_name_in_snake_case(string name, string trait)
    {
        Assert.Equal(trait, new Audience(name).Trait);
        Assert.Equal(trait, new ComputedTrait(name).Trait);
    }

    [Fact]
    public void The_trait_can_be_named_otherwise()
    {
        Assert.Equal("Recent buyer", new Audience("Order completed last 30days") { Trait = "Recent buyer" }.Trait);
    }

    [Fact]
    public void A_name_that_gives_no_trait_asks_for_one()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new Audience("€€€").Trait);

        Assert.Equal("No trait can be named after '€€€', which has neither letter nor digit: set Trait.", exception.Message);
        Assert.Equal("euros", new Audience("€€€") { Trait = "euros" }.Trait);
    }

    [Fact]
    public void The_visitor_code_of_events_is_no_trait()
    {
        Assert.Throws<ArgumentException>(() => new Audience("a") { Trait = "kameleoonVisitorCode" });
        Assert.Throws<ArgumentException>(() => new Audience("a") { Trait = " " });
        Assert.Throws<ArgumentException>(() => new Audience(" "));
    }
}
