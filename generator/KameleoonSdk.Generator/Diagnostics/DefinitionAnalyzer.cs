using System.Collections.Immutable;
using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>
/// The rules of definition files as an analyzer, so that an editor shows them while one types. In a build, the generator reports
/// the errors, because they decide what it makes, and this reports the rest: everything is said once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles.Where(DefinitionFile.HasYamlName).ToList();
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = ProjectOptions.From(provider);
        var project = new Lazy<KnownDefinitions>(() => KnownDefinitions.From(files.Select(file => Parse(file, provider, default)).OfType<ParsedDefinition>()));
        var references = new Lazy<ReferencedTypes>(() => new ReferencedTypes(context.Compilation));

        context.RegisterAdditionalFileAction(fileContext =>
        {
            if (!DefinitionFile.HasYamlName(fileContext.AdditionalFile) || Parse(fileContext.AdditionalFile, provider, fileContext.CancellationToken) is not { } parsed)
            {
                return;
            }

            var known = project.Value;
            var mistakes = ProjectMistakes.Find(parsed, known.Actions)
                .Concat(ProjectMistakes.Find(parsed, known.Destinations))
                .Concat(references.Value.Find(PlacedDefinition.Place(parsed, known.Actions, known.Destinations, options), parsed));
            foreach (var diagnostic in parsed.Diagnostics.Concat(mistakes).Where(diagnostic => options.IsDesignTime || !Reporting.IsGenerators(diagnostic)))
            {
                fileContext.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    private static ParsedDefinition? Parse(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken) =>
        DefinitionFile.From(text, provider, cancellationToken) is { } file ? SafeParser.Parse(file) : null;
}
