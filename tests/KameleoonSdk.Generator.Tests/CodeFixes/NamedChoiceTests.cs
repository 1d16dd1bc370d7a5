using KameleoonSdk.CodeFixes.Choices;

namespace KameleoonSdk.Generator.Tests.CodeFixes;

/// <summary>CS0029, CS0266 and CS1503: the value of a choice on the wire instead of its member.</summary>
public class NamedChoiceTests
{
    [Theory]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Color = \"red\" };", "return new Sale { Id = \"1\", Color = Sale.Types.Color.Red };")]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Color = \"dark blue\" };", "return new Sale { Id = \"1\", Color = Sale.Types.Color.DarkBlue };")]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Color = \"DarkBlue\" };", "return new Sale { Id = \"1\", Color = Sale.Types.Color.DarkBlue };")]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Color = \"dark_blu\" };", "return new Sale { Id = \"1\", Color = Sale.Types.Color.DarkBlue };")]
    [InlineData("CS0029", "Sale.Types.Color color = \"RED\"; return color;", "Sale.Types.Color color = Sale.Types.Color.Red; return color;")]
    [InlineData("CS0266", "return new Sale { Id = \"1\", Priority = 2 };", "return new Sale { Id = \"1\", Priority = Sale.Types.Priority._2 };")]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Colors = [\"green\"] };", "return new Sale { Id = \"1\", Colors = [Sale.Types.Colors.Green] };")]
    [InlineData("CS1503", "return Sale.Create().WithColor(\"red\");", "return Sale.Create().WithColor(Sale.Types.Color.Red);")]
    [InlineData("CS1503", "return Sale.Create().WithPriority(value: 1);", "return Sale.Create().WithPriority(value: Sale.Types.Priority._1);")]
    public async Task Value_becomes_the_member(string id, string before, string after)
    {
        Assert.Equal(after, await new NamedChoiceFix().FixAsync(Fixing.Source(before), id));
        Assert.Equal(after, await new NamedChoiceFix().FixAsync(Fixing.Source(before, sameProject: true), id));
    }

    [Fact]
    public async Task Title_names_the_member() => Assert.Equal(
        ["Use Color.Red"],
        await Fixing.Source("return new Sale { Id = \"1\", Color = \"red\" };").TitlesAsync(new NamedChoiceFix(), "CS0029"));

    [Fact]
    public async Task All_are_fixed_at_once() => Assert.Equal(
        "return new Sale { Id = \"1\", Color = Sale.Types.Color.Red, Colors = [Sale.Types.Colors.Red, Sale.Types.Colors.Green] };",
        await new NamedChoiceFix().FixAsync(Fixing.Source("return new Sale { Id = \"1\", Color = \"red\", Colors = [\"red\", \"green\"] };"), "CS0029", all: true));

    [Theory]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Color = \"violet\" };")]
    [InlineData("CS0266", "return new Sale { Id = \"1\", Priority = 3 };")]
    [InlineData("CS0029", "return new Sale { Id = 1 };")]
    [InlineData("CS0029", "return new Sale { Id = \"1\", Color = Now.ToString() };")]
    [InlineData("CS0266", "DayOfWeek day = 1; return day;")]
    public async Task Nothing_is_guessed(string id, string source) =>
        Assert.Empty(await Fixing.Source(source).TitlesAsync(new NamedChoiceFix(), id));
}
