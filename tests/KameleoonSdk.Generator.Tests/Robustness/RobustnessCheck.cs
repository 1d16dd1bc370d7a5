using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>What holds of every input, however broken.</summary>
internal static class RobustnessCheck
{
    /// <summary>The compiler reports an exception of a generator so, and drops everything that it generated.</summary>
    private const string GeneratorFailed = "CS8785";

    private const string InternalError = "KSDK9001";

    /// <summary>The generator gave an answer: it threw nothing and reported no failure of its own.</summary>
    public static void Answered(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        Assert.All(result.Results, generator => Assert.Null(generator.Exception));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is GeneratorFailed or InternalError);
    }

    /// <summary>What was generated compiles without a warning, documentation comments included.</summary>
    public static void Compiles(Compilation output) =>
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    /// <summary>Runs the generator and checks both.</summary>
    public static GeneratorRun Run(DefinitionProject project)
    {
        var driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out var reported);
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == GeneratorFailed);
        Answered(driver);
        Compiles(output);
        return new GeneratorRun(driver, (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)output);
    }
}
