using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>What is deprecated warns whoever uses it, and not in generated code.</summary>
public class DeprecationTests
{
    private const string Action = """
        destination: shop
        action: sell
        fields:
          event: { label: Event, type: string }
          old: { label: Old, type: string, required: true, deprecated: Use list instead }
          box:
            label: Box
            type: object
            properties:
              size: { label: Size, type: integer, required: true, deprecated: Use weight instead }
          reason: { label: Reason, type: string, required: { field: box.size, is: 1 } }
          properties: { label: Properties, type: object }
        """;

    private const string Event = "event: Sale\nextends: sell\ndeprecated: Use order instead\nproperties:\n  id: { label: ID, type: string, required: true, choices: [a, b] }\n";

    private static readonly DefinitionProject Project = new DefinitionProject()
        .WithFile("definitions/sell.yaml", Action)
        .WithFile("definitions/sale.yaml", Event);

    [Fact]
    public void Generated_code_compiles_without_a_warning() => Assert.Empty(Project.Run().CompilerDiagnostics);

    [Fact]
    public void Code_that_uses_it_is_warned()
    {
        const string Source = """
            class Program
            {
                object Event() => typeof(Shop.Sale);
                object Field(Shop.Sell.Types.Box box) => box.Size;
            }
            """;

        var warnings = Project.WithSource(Source).Run().CompilerDiagnostics;

        Assert.Equal(["CS0618", "CS0618"], warnings.Select(warning => warning.Id));
    }
}
