using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>A source in a workspace, as an editor has it, to which code fixes are applied.</summary>
internal sealed class FixedSource
{
    private readonly Document _document;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;

    private FixedSource(Document document, ImmutableArray<DiagnosticAnalyzer> analyzers) => (_document, _analyzers) = (document, analyzers);

    public string Text => _document.GetTextAsync().GetAwaiter().GetResult().ToString();

    public static FixedSource In(CSharpCompilation compilation, CSharpParseOptions options, string source, params DiagnosticAnalyzer[] analyzers)
    {
        var project = new AdhocWorkspace()
            .AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        return new FixedSource(project.AddDocument("Source.cs", SourceText.From(source), filePath: "Source.cs"), [.. analyzers]);
    }

    /// <summary>The diagnostics in the source, the compiler's and the analyzers'.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (await _document.Project.GetCompilationAsync())!;
        var tree = await _document.GetSyntaxTreeAsync();
        var found = compilation.GetDiagnostics();
        found = _analyzers.IsEmpty ? found : found.AddRange(await compilation.WithAnalyzers(_analyzers).GetAnalyzerDiagnosticsAsync());
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree == tree).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The titles of what the fix offers at the first diagnostic with the id.</summary>
    public async Task<string[]> TitlesAsync(CodeFixProvider fix, string id) => [.. (await ActionsAsync(fix, id)).Select(action => action.Title)];

    /// <summary>The source after the first fix for the first diagnostic with the id.</summary>
    public async Task<FixedSource> FixAsync(CodeFixProvider fix, string id) => await ApplyAsync(Assert.Single(await ActionsAsync(fix, id)));

    /// <summary>The source after the fix of every diagnostic with the id.</summary>
    public async Task<FixedSource> FixAllAsync(CodeFixProvider fix, string id)
    {
        var key = Assert.Single(await ActionsAsync(fix, id)).EquivalenceKey;
        var context = new FixAllContext(_document, fix, FixAllScope.Document, key!, [id], new Known(await DiagnosticsAsync()), CancellationToken.None);
        return await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private async Task<List<CodeAction>> ActionsAsync(CodeFixProvider fix, string id)
    {
        var first = (await DiagnosticsAsync()).First(diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        Assert.Contains(id, fix.FixableDiagnosticIds);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, first, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<FixedSource> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return new FixedSource(solution.GetDocument(_document.Id)!, _analyzers);
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
