using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Two things cannot have one name in C#: the definition is told, and everything else still compiles.</summary>
public class NameConflictTests
{
    [Theory]
    [InlineData("name: ShopCatalog", "'Shop.ShopCatalog' is also the catalogue of the project")]
    [InlineData("name: shopCatalog", "'Shop.shopCatalog' is also the catalogue of the project")]
    [InlineData("name: OrderBuilderExtensions", "'Shop.OrderBuilderExtensions' is also the class of the method Build of 'Shop.Order'")]
    [InlineData("name: OrderChoices", "'Shop.OrderChoices' is also the class of the choices of 'Shop.Order'")]
    [InlineData("name: Crm", "'Shop.Crm' is also a namespace")]
    [InlineData("name: Order", "'Shop.Order' is also defined by 'definitions/1.yaml:2'")]
    [InlineData("name: ORDER", "'Shop.ORDER' is also defined by 'definitions/1.yaml:2'")]
    public void A_type_whose_name_is_taken_is_an_error(string name, string message)
    {
        var run = RobustnessCheck.Run(new DefinitionProject()
            .WithFile("definitions/1.yaml", "destination: kameleoon\naction: order\nfields:\n  box: { type: object, properties: { size: { type: string, choices: [s, m] } } }\n")
            .WithFile("definitions/2.yaml", $"destination: kameleoon\naction: other\n{name}\n")
            .WithFile("definitions/3.yaml", "slug: crm\nname: Crm\n"));

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal("KSDK3001", error.Id);
        Assert.Equal("definitions/2.yaml", error.Location.GetLineSpan().Path);
        Assert.StartsWith(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(3, run.Sources.Count);
    }

    [Theory]
    [InlineData("builder", "BuilderEvent")]
    [InlineData("create", "CreateEvent")]
    [InlineData("Validate", "ValidateEvent")]
    [InlineData("type", "Type")]
    public void An_action_called_like_a_generated_member_becomes_an_event(string action, string type)
    {
        var run = RobustnessCheck.Run(new DefinitionProject().WithFile("definitions/a.yaml", $"destination: kameleoon\naction: {action}\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"Shop.{type}.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("")]
    [InlineData("class.1.my-app")]
    [InlineData("a..b")]
    [InlineData("日本.ß")]
    public void Any_root_namespace_gives_a_namespace(string name) =>
        Assert.Empty(RobustnessCheck.Run(new DefinitionProject { RootNamespace = name }.WithFile("definitions/a.yaml", "destination: kameleoon\naction: a\n")).Diagnostics);

    [Theory]
    [InlineData("type: number, format: date-time", "$now")]
    [InlineData("type: object, format: date-time", "$now")]
    [InlineData("type: integer, format: date-time", "$uuid")]
    [InlineData("type: boolean", "$uuid")]
    [InlineData("type: datetime", "2024-01-01T00:00:00Z")]
    [InlineData("type: string", "[a]")]
    public void What_a_factory_cannot_fill_in_is_an_error(string field, string value)
    {
        var run = RobustnessCheck.Run(new DefinitionProject().WithFile(
            "definitions/a.yaml",
            $"destination: kameleoon\naction: a\nfields:\n  x: {{ label: X, {field} }}\nfactories:\n  Make: {{ fill: {{ x: {value} }} }}\n"));

        Assert.Equal("KSDK2003", Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void An_action_may_have_hundreds_of_fields()
    {
        var fields = string.Concat(Enumerable.Range(0, 300).Select(i => $"  f{i}: {{ label: F, type: string }}\n"));

        Assert.Empty(RobustnessCheck.Run(new DefinitionProject().WithFile("definitions/a.yaml", "destination: kameleoon\naction: a\nfields:\n" + fields)).Diagnostics);
    }
}
