using System.Collections.Immutable;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Diagnostics;

/// <summary>Who reports what, how it is configured, and how it is switched off.</summary>
public class ReportingTests
{
    private const string Definition = """
        destination: kameleoon
        action: pay
        fields:
          color: { label: Color, type: string, choices: [red, red] }
          size: { label: Size, type: sting }
        """;

    [Fact]
    public void A_build_says_everything_once()
    {
        var run = new DefinitionProject().WithFile("definitions/pay.yaml", Definition).Run("KSDK2101", "KSDK2005");

        Assert.Equal(DiagnosticSeverity.Warning, run.Diagnostics.Single(diagnostic => diagnostic.Id == "KSDK2101").Severity);
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics.Single(diagnostic => diagnostic.Id == "KSDK2005").Severity);
    }

    [Fact]
    public void An_editor_gets_everything_from_the_analyzer()
    {
        var run = (new DefinitionProject { IsDesignTime = true }).WithFile("definitions/pay.yaml", Definition).Run("KSDK2101", "KSDK2005");

        Assert.Empty(run.Driver.GetRunResult().Diagnostics);
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public void Editorconfig_sets_the_severity_of_a_rule_for_some_files(string value, DiagnosticSeverity? expected)
    {
        var options = ImmutableDictionary<string, string>.Empty.Add("kameleoon_diagnostic.KSDK2101.severity", value);
        var project = (new DefinitionProject { FileOptions = options }).WithFile("definitions/pay.yaml", Definition);
        var run = project.Run(expected is null ? ["KSDK2005"] : ["KSDK2005", "KSDK2101"]);

        Assert.Equal(expected, run.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "KSDK2101")?.Severity);
    }

    [Theory]
    [InlineData("choices: [red, red] }", "choices: [red, red] } # ksdk-disable KSDK2101")]
    [InlineData("  color:", "  # ksdk-disable KSDK2101\n  color:")]
    [InlineData("destination:", "# ksdk-disable-file KSDK2101, KSDK2102\ndestination:")]
    public void A_comment_switches_a_rule_off(string text, string replacement) =>
        new DefinitionProject().WithFile("definitions/pay.yaml", Definition.Replace(text, replacement, StringComparison.Ordinal)).Run("KSDK2005");

    [Fact]
    public void A_comment_switches_off_only_what_it_names() =>
        new DefinitionProject()
            .WithFile("definitions/pay.yaml", Definition.Replace("choices: [red, red] }", "choices: [red, red] } # ksdk-disable KSDK2102", StringComparison.Ordinal))
            .Run("KSDK2101", "KSDK2005");
}
