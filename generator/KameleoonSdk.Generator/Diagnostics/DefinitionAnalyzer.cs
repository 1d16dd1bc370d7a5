using System.Collections.Immutable;
using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Events;
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
        var isLive = ProjectOptions.From(provider).IsDesignTime;
        var actions = new Lazy<EquatableArray<ActionDefinition>>(() => files
            .Select(file => Parse(file, provider, default)?.Definition)
            .OfType<ActionDefinition>()
            .ToEquatableArray());

        context.RegisterAdditionalFileAction(fileContext =>
        {
            if (!DefinitionFile.HasYamlName(fileContext.AdditionalFile) || Parse(fileContext.AdditionalFile, provider, fileContext.CancellationToken) is not { } parsed)
            {
                return;
            }

            var mistakes = parsed.Definition is EventDefinition ? EventMistakes.Find(parsed, actions.Value) : default;
            foreach (var diagnostic in parsed.Diagnostics.Concat(mistakes).Where(diagnostic => isLive || !Reporting.IsGenerators(diagnostic)))
            {
                fileContext.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    private static ParsedDefinition? Parse(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken) =>
        DefinitionFile.From(text, provider, cancellationToken) is { } file ? SafeParser.Parse(file) : null;
}
