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
}
