using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>Choices that JsonSerializer writes and reads by themselves.</summary>
public class ChoiceJsonTests
{
    private static readonly DefinitionProject Project = new DefinitionProject().WithFile("definitions/paint.yaml", """
        destination: shop
        action: paint
        fields:
          color: { label: Color, type: string, choices: [red, { value: "😀", name: Smile }] }
        """);

    [Theory]
    [InlineData("JsonSerializer.Serialize(Color.Smile)", "\"😀\"")]
    [InlineData("JsonSerializer.Deserialize<Color>(\"\\\"😀\\\"\")", "Smile")]
    [InlineData("JsonSerializer.Serialize(new Dictionary<Color, int> { [Color.Red] = 1 })", "{\"red\":1}")]
    [InlineData("JsonSerializer.Deserialize<Dictionary<Color, int>>(\"{\\\"😀\\\":2}\")![Color.Smile]", "2")]
    [InlineData("JsonSerializer.Serialize((Color)9)", "JsonException: 9 is none of the values of Color.")]
    [InlineData("JsonSerializer.Serialize(new Dictionary<Color, int> { [(Color)9] = 1 })", "JsonException: 9 is none of the values of Color.")]
    public void A_choice_is_its_value_on_the_wire(string expression, string expected) =>
        Assert.Equal(expected, JsonProbe.Evaluate(Project, "Color = Shop.Paint.Types.Color", expression));
}
