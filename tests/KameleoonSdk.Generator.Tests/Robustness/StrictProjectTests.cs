using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Settings of a user's project that make the compiler stricter than the generator can know.</summary>
public class StrictProjectTests
{
    private static readonly DefinitionProject Project = DefinitionProject.Kameleoon
        .WithFile("definitions/everyType.yaml", Samples.EveryType)
        .WithFile("definitions/everyKey.yaml", Samples.EveryKey);

    [Fact]
    public void A_project_that_promises_CLS_compliance_compiles_without_a_warning() =>
        RobustnessCheck.Run(Project.WithSource("[assembly: System.CLSCompliant(true)]"));

    [Fact]
    public void A_project_that_checks_for_overflow_at_the_highest_warning_level_compiles_without_a_warning()
    {
        var compilation = Project.Compile();
        var strict = compilation.WithOptions(compilation.Options
            .WithOverflowChecks(true)
            .WithWarningLevel(9999)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Project.CreateDriver().RunGeneratorsAndUpdateCompilation(strict, out var output, out _);

        RobustnessCheck.Compiles(output);
    }

    [Fact]
    public void A_project_without_nullable_references_compiles_without_a_warning()
    {
        var compilation = Project.Compile();
        var plain = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        Project.CreateDriver().RunGeneratorsAndUpdateCompilation(plain, out var output, out _);

        RobustnessCheck.Compiles(output);
    }

    /// <summary>
    /// Generated code has annotations for its users and switches the analysis off for itself, which saves the user's compiler a third of
    /// the time. Here the analysis is on.
    /// </summary>
    [Fact]
    public void Nulls_flow_where_they_may()
    {
        const string Off = "#nullable disable\n#nullable enable annotations\n";
        var compilation = Project.Compile();
        Project.CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        foreach (var tree in output.SyntaxTrees.Except(compilation.SyntaxTrees).ToList())
        {
            var text = tree.ToString();
            Assert.Contains(Off, text, StringComparison.Ordinal);

            // What starts from a draft is checked before anybody sees it (CS8618).
            var analysed = text.Replace(Off, "#nullable enable\n#pragma warning disable CS8618\n", StringComparison.Ordinal);
            output = output.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(analysed, System.Text.Encoding.UTF8)));
        }

        RobustnessCheck.Compiles(output);
    }
}
