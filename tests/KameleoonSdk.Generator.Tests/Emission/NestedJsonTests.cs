using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>Objects inside an event that JsonSerializer writes and reads on their own.</summary>
public class NestedJsonTests
{
    private const string Made = """new Ship { ZipCode = "1", Geo = new() { Lat = 1.5 }, AdditionalProperties = { ["extra"] = true } }""";

    private static readonly DefinitionProject Project = new DefinitionProject().WithFile("definitions/order.yaml", """
        destination: shop
        action: order
        fields:
          ship:
            label: Ship
            type: object
            additionalProperties: true
            properties:
              zip_code: { label: Zip, type: string, required: true }
              geo: { label: Geo, type: object, properties: { lat: { label: Lat, type: number } } }
        """);

    [Theory]
    [InlineData($"JsonSerializer.Serialize({Made})", """{"zip_code":"1","geo":{"lat":1.5},"extra":true}""")]
    [InlineData($"JsonSerializer.Serialize(new[] {{ ({Made}).Geo, null }})", """[{"lat":1.5},null]""")]
    [InlineData($"JsonSerializer.Deserialize<Ship>(JsonSerializer.Serialize({Made})) == {Made}", "True")]
    [InlineData("JsonSerializer.Deserialize<Ship>(\"{\\\"zip_code\\\":\\\"é\\\",\\\"geo\\\":{}}\")!.ZipCode", "é")]
    [InlineData("JsonSerializer.Deserialize<Ship>(\"{}\")", "JsonException: $.ship.zip_code: the required field 'zip_code' is missing or empty.")]
    [InlineData("JsonSerializer.Deserialize<Ship>(\"[]\")", "JsonException: $: Expected an object.")]
    public void An_object_has_its_names_on_the_wire(string expression, string expected) =>
        Assert.Equal(expected, JsonProbe.Evaluate(Project, "Ship = Shop.Order.Types.Ship", expression));
}
