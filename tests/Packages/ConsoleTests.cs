using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>An application for two versions of .NET, and what the compiler says of the package when it builds it.</summary>
[Collection(SharedPackage.Name)]
public class ConsoleTests(PackedSdk sdk)
{
    private static readonly string[] LoadFailures = ["CS8032", "CS8033", "CS8034", "CS8785", "CS9057", "AD0001"];

    private const string Output = """
        {"event":"Newsletter Subscribed","type":"track","properties":{"list":"weekly"},"timestamp":"2024-05-17T09:30:00.000Z","messageId":"m-1"}
        {"event":"Order Completed","type":"track","timestamp":"2024-05-17T09:30:00.000Z","messageId":"m-2","properties":{"kameleoonVisitorCode":"v-1","orderId":"R-1017","revenue":49.9,"currency":"EUR"}}

        """;

    [Fact]
    public async Task An_application_builds_with_every_analyzer_of_the_package_and_runs()
    {
        var console = sdk.Consumer("Console");

        var build = await console.BuildAsync("-v:detailed", "-p:ReportAnalyzer=true");
        var old = await console.RunAsync("net8.0");
        var current = await console.RunAsync("net10.0");

        build.Succeeds().HasNoWarnings().DoesNotSay("no definition files");
        EveryAnalyzerIsLoaded(build);
        Assert.Equal(Output, old.Succeeds().Output);
        Assert.Equal(Output, current.Succeeds().Output);
    }

    private void EveryAnalyzerIsLoaded(CommandResult build)
    {
        foreach (var failure in LoadFailures)
        {
            build.DoesNotSay(failure);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(sdk.Content, "analyzers"), "*.dll", SearchOption.AllDirectories))
        {
            build.Says(Path.Combine(sdk.Version, Path.GetRelativePath(sdk.Content, file)));
        }

        foreach (var type in AnalyzersAndGenerators())
        {
            build.Says($" {type}");
        }

        foreach (var rule in DocumentedRules())
        {
            build.Says(rule);
        }
    }

    /// <summary>A page for every rule; those of the area 0 belong to the build and to C#.</summary>
    private static IEnumerable<string> DocumentedRules() =>
        Directory.EnumerateFiles(Path.Combine(BuildPaths.Repository, "docs", "diagnostics"), "KSDK*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(rule => !rule.StartsWith("KSDK0", StringComparison.Ordinal));

    private List<string> AnalyzersAndGenerators()
    {
        var types = new BuiltAssembly(Path.Combine(sdk.Content, "analyzers", "dotnet", "cs", "KameleoonSdk.Generator.dll")).AttributedTypes
            .Where(attributed => attributed.Attribute is "DiagnosticAnalyzerAttribute" or "GeneratorAttribute")
            .Select(attributed => attributed.Type)
            .ToList();
        Assert.Contains("KameleoonSdk.Generator.DefinitionGenerator", types);
        return types;
    }
}
