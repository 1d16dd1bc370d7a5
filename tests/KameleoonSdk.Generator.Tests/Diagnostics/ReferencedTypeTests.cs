using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Diagnostics;

/// <summary>KSDK3007: types that a referenced assembly, here the runtime, already has.</summary>
public class ReferencedTypeTests
{
    private const string Destination = "slug: actions-kameleoon\nname: Kameleoon\nnamespace: KameleoonSdk\n";

    [Theory]
    [InlineData("destination: kameleoon\naction: logEvent\n", "KameleoonSdk.LogEvent", 2, 9)]
    [InlineData("destination: kameleoon\naction: bag\nname: PropertyBag\n", "KameleoonSdk.PropertyBag", 3, 7)]
    public void A_type_of_the_runtime_is_not_made_again_unnoticed(string action, string type, int line, int column)
    {
        var run = new DefinitionProject().WithFile("definitions/destination.yaml", Destination.Replace("name: Kameleoon", "name: Other", StringComparison.Ordinal)).WithFile("definitions/a.yaml", action).Run("KSDK3007");

        var diagnostic = Assert.Single(run.Diagnostics);
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.StartsWith($"'{type}' is also a type of the referenced assembly 'KameleoonSdk'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(("definitions/a.yaml", line, column), (diagnostic.Location.GetLineSpan().Path, start.Line + 1, start.Character + 1));
    }

    [Fact]
    public void A_settings_type_of_the_runtime_counts_too() =>
        Assert.Contains("KameleoonSdk.KameleoonSettings", Assert.Single(new DefinitionProject().WithFile("definitions/destination.yaml", Destination).Run("KSDK3007").Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("destination: kameleoon\naction: logEvent\n")]
    [InlineData("destination: kameleoon\naction: a\nname: String\n")]
    public void The_same_name_in_another_namespace_is_free(string action) =>
        new DefinitionProject().WithFile("definitions/a.yaml", action).Run();
}
