using System.Collections.Immutable;
using System.Reflection;
using KameleoonSdk.Generator.Analyzers.Constants;
using KameleoonSdk.Generator.Analyzers.OpenObjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>What the generator made of a project.</summary>
internal sealed class GeneratorRun(GeneratorDriver driver, CSharpCompilation output, ImmutableArray<Diagnostic> analyzed)
{
    public GeneratorDriver Driver => driver;

    public CSharpCompilation Output => output;

    /// <summary>What a build reports of the definition files: by the generator and by the analyzer.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. driver.GetRunResult().Diagnostics, .. analyzed];

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources => driver.GetRunResult().Results
        .SelectMany(result => result.GeneratedSources)
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the compiler says of the whole project, warnings included.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics => [.. output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    /// <summary>What the analyzers say of the project's own use of generated types, in the order of the source.</summary>
    public ImmutableArray<Diagnostic> UsageDiagnostics =>
    [
        .. output.WithAnalyzers([new InvalidConstantAnalyzer(), new RawMemberAnalyzer()])
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
    ];

    /// <summary>The compiled project, loaded.</summary>
    public Assembly Load()
    {
        Assert.Empty(CompilerDiagnostics);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>Calls the static method <c>Probe.Run</c> of the project.</summary>
    public object? Probe() => Load().GetType("Probe", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null);
}
