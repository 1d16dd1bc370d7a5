using System.Collections.Concurrent;
using System.Collections.Immutable;
using KameleoonSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>A project with definition files, as the generator sees it. Immutable: each change makes a new one.</summary>
internal sealed record DefinitionProject
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Platform = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private static readonly ConcurrentDictionary<(string RootNamespace, OutputKind OutputKind), CSharpCompilation> Empty = new();

    public static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public string RootNamespace { get; init; } = "Shop";

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The destination of this repository's own definitions.</summary>
    public static DefinitionProject Kameleoon => new DefinitionProject { RootNamespace = "KameleoonSdk.Copy" }
        .WithFile("kameleoon/destination.yaml", ReadDefinition("kameleoon/destination.yaml").Replace("namespace: KameleoonSdk\n", "", StringComparison.Ordinal))
        .WithFile("kameleoon/logEvent.yaml", ReadDefinition("kameleoon/logEvent.yaml"))
        .WithFile("kameleoon/identify.yaml", ReadDefinition("kameleoon/identify.yaml"))
        .WithFile("kameleoon/page.yaml", ReadDefinition("kameleoon/page.yaml"))
        .WithFile("kameleoon/group.yaml", ReadDefinition("kameleoon/group.yaml"));

    public static string ReadDefinition(string path) => File.ReadAllText(Path.Combine(TestPaths.Definitions, path));

    public DefinitionProject WithFile(string path, string text) => this with { Files = Files.Add(new DefinitionText(path, text)) };

    /// <summary>Adds a definition of this repository whose types are compiled elsewhere.</summary>
    public DefinitionProject WithReference(string path) =>
        this with { Files = Files.Add(new DefinitionText(path, ReadDefinition(path), isReference: true)) };

    public DefinitionProject WithSource(string source) => this with { Sources = Sources.Add(source) };

    /// <summary>The options of the project's <c>.editorconfig</c> for its definition files.</summary>
    public ImmutableDictionary<string, string> FileOptions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether an editor asks and not a build.</summary>
    public bool IsDesignTime { get; init; }

    /// <summary>What MSBuild would say of the project.</summary>
    public TestOptions Options => new(
        new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = RootNamespace,
            ["build_property.DesignTimeBuild"] = IsDesignTime ? "true" : "",
        },
        FileOptions);

    /// <summary>The project's own sources. Projects alike share what the compiler knows of the platform.</summary>
    public CSharpCompilation Compile() => Empty
        .GetOrAdd((RootNamespace, OutputKind), project => CSharpCompilation.Create(
            project.RootNamespace + ".Tests",
            syntaxTrees: null,
            Platform.Value,
            new CSharpCompilationOptions(project.OutputKind, nullableContextOptions: NullableContextOptions.Enable)))
        .AddSyntaxTrees(Sources.Select((source, i) => CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), ParseOptions, $"Source{i}.cs")));

    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new DefinitionGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>
    /// Runs the generator, and once more after a keystroke in a C# file, which must run nothing again. Fails on any diagnostic of
    /// the generator that the test does not expect.
    /// </summary>
    /// <param name="expected">The ids of the diagnostics that the test expects, in any order.</param>
    public GeneratorRun Run(params string[] expected)
    {
        var run = RunUnchecked();
        Assert.Equal(expected.Order(StringComparer.Ordinal), run.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));

        IncrementalityCheck.ValuesAreEquatable(run.Driver);
        var keystroke = Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText("// a keystroke", ParseOptions));
        IncrementalityCheck.NothingIsRecomputed(run.Driver.RunGenerators(keystroke));
        return run;
    }

    /// <summary>Runs the generator and looks at nothing.</summary>
    public GeneratorRun RunUnchecked()
    {
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(Compile(), out var output, out _);
        return new GeneratorRun(driver, (CSharpCompilation)output, Analyze(output));
    }

    private ImmutableArray<Diagnostic> Analyze(Compilation compilation) => compilation
        .WithAnalyzers([new DefinitionAnalyzer()], new AnalyzerOptions(Files, Options))
        .GetAnalyzerDiagnosticsAsync()
        .GetAwaiter()
        .GetResult();
}
