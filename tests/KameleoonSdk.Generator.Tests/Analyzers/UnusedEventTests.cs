using System.Collections.Immutable;
using System.Globalization;
using KameleoonSdk.Generator.Analyzers.Events;
using KameleoonSdk.Generator.Tests.Documentation;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Analyzers;

/// <summary>KSDK4002: events that are defined and never made.</summary>
public class UnusedEventTests
{
    private static readonly AnalyzedProject Project = AnalyzedProject.With(new DefinitionProject()
        .WithReference("kameleoon/destination.yaml")
        .WithFile("definitions/destination.yaml", "slug: shop\nname: Shop\nsettings: {}\n")
        .WithFile("definitions/sale.yaml", "destination: kameleoon\naction: sale\nfields:\n  id: { type: string }\nfactories:\n  Make: { parameters: [id] }\n"));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("new KameleoonSdk.LogEvent { Type = \"\", Timestamp = default, MessageId = \"\" }")]
    [InlineData("typeof(Sale)")]
    [InlineData("nameof(Sale.Make)")]
    [InlineData("Made with { Id = \"2\" }")]
    public void Event_that_nothing_makes_is_reported_at_its_definition(string expression)
    {
        var diagnostic = Assert.Single(Analyze(expression, "KSDK4002"));

        Assert.Equal("Sale is defined, but nothing in this project makes one", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("definitions/sale.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Theory]
    [InlineData("new Sale()")]
    [InlineData("(Sale)new()")]
    [InlineData("Sale.Create()")]
    [InlineData("Sale.Create().WithId(\"1\").Build()")]
    [InlineData("Sale.Make(\"1\")")]
    [InlineData("Sale.Parse(default)")]
    [InlineData("new Func<string, Sale>(Sale.Make)")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Sale>(\"{}\")!")]
    public void Whatever_makes_one_counts(string expression) => Assert.Empty(Analyze(expression, "KSDK4002"));

    [Fact]
    public void Rule_is_off_by_default() => Assert.Empty(Analyze("\"\""));

    [Fact]
    public void Globalconfig_of_the_page_switches_it_on()
    {
        var page = File.ReadAllText(Path.Combine(TestPaths.Definitions, "..", "docs", "diagnostics", "KSDK4002.md")).ReplaceLineEndings("\n");
        var block = Assert.Single(CodeBlock.ReadAll(page), block => block.Language == "ini");
        var config = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(block.Text, "/project/.globalconfig")), out var mistakes);

        Assert.Empty(mistakes);
        var (id, severity) = Assert.Single(config.GlobalConfigOptions.TreeOptions);
        Assert.Equal(ReportDiagnostic.Info, severity);
        Assert.Single(Analyze("\"\"", id.ToUpperInvariant()));
    }

    private static ImmutableArray<Diagnostic> Analyze(string expression, params string[] enabled) => Project.Analyze(
        new UnusedEventAnalyzer(),
        $$"""
        using System;
        using Shop;

        internal static class Probe
        {
            private static readonly Sale Made = null!;

            public static object Run() => {{expression}};
        }
        """,
        enabled);
}
