using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>
/// C# that uses generated types, for analyzers to look at: beside the generated code, or in a project that references it, which is
/// compiled once and so much faster.
/// </summary>
internal sealed class AnalyzedProject
{
    private readonly DefinitionProject _project;
    private readonly Lazy<CSharpCompilation> _compilation;

    private AnalyzedProject(DefinitionProject project, Func<CSharpCompilation> compilation)
    {
        _project = project;
        _compilation = new(compilation);
    }

    /// <summary>The project, without a source of its own.</summary>
    public CSharpCompilation Compilation => _compilation.Value;

    /// <summary>A project with the generated code in it.</summary>
    public static AnalyzedProject With(DefinitionProject project) => new(project, () => project.Run().Output);

    /// <summary>A project that references the one with the generated code.</summary>
    public static AnalyzedProject Referencing(DefinitionProject project) => new(new DefinitionProject(), () =>
    {
        using var image = new MemoryStream();
        Assert.True(project.Run().Output.Emit(image).Success);
        return new DefinitionProject { RootNamespace = "Consumer" }
            .Compile()
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
    });

    /// <summary>
    /// The diagnostics of the analyzer, in the order of the source. Fails where the source does not compile, so that no test judges
    /// code that nobody could write.
    /// </summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="source">The source.</param>
    /// <param name="enabled">Rules that are off by default and are on in this project.</param>
    public ImmutableArray<Diagnostic> Analyze(DiagnosticAnalyzer analyzer, string source, params string[] enabled)
    {
        var tree = CSharpSyntaxTree.ParseText(source, DefinitionProject.ParseOptions, "Source.cs");
        var compilation = Compilation.AddSyntaxTrees(tree);
        Assert.Empty(compilation.GetSemanticModel(tree).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var options = compilation.Options.WithSpecificDiagnosticOptions(enabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info)));
        var analyzed = compilation.WithOptions(options).WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(_project.Files, _project.Options),
                onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        return [.. analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
