using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Events;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator;

/// <summary>
/// Turns definition files into C#. This file is the table of contents: a definition goes from file to parsed definition to placed
/// definition (with its namespace) to source; diagnostics take a way of their own, so that moving a line emits nothing again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DefinitionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => ProjectOptions.From(provider))
            .WithTrackingName(Steps.Options);

        var files = context.AdditionalTextsProvider
            .Where(DefinitionFile.HasYamlName)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellation) => DefinitionFile.From(pair.Left, pair.Right, cancellation))
            .WhereNotNull()
            .WithTrackingName(Steps.Files);

        var parsed = files
            .Select((file, _) => SafeParser.Parse(file))
            .WithTrackingName(Steps.Parsed);

        var destinations = parsed
            .Select((definition, _) => DestinationKey.From(definition))
            .WhereNotNull()
            .Collect()
            .Select((keys, _) => Namesakes.Separate(keys))
            .WithTrackingName(Steps.Destinations);

        var actions = parsed
            .Select((definition, _) => definition.Definition as ActionDefinition)
            .WhereNotNull()
            .Collect()
            .Select((collected, _) => collected.ToEquatableArray())
            .WithTrackingName(Steps.Actions);

        var placed = parsed
            .Combine(actions)
            .Combine(destinations)
            .Combine(options)
            .Select((input, _) => PlacedDefinition.Place(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .WhereNotNull()
            .WithTrackingName(Steps.Placed);

        var conflicts = placed
            .Select((definition, _) => TypeClaim.From(definition))
            .Collect()
            .Combine(options)
            .Select((pair, _) => TypeConflict.Find(pair.Left, pair.Right))
            .WithTrackingName(Steps.Conflicts);

        var unique = placed
            .Combine(conflicts)
            .Where(pair => !pair.Right.Any(conflict => conflict.Path == pair.Left.Path))
            .Select((pair, _) => pair.Left)
            .WithTrackingName(Steps.Unique);

        var catalog = unique
            .Select((definition, _) => CatalogEntry.From(definition))
            .Collect()
            .Combine(options)
            .Select((pair, _) => Catalog.From(pair.Left, pair.Right))
            .WithTrackingName(Steps.Catalog);

        var mistakes = parsed
            .Select((definition, _) => definition.Diagnostics)
            .WithTrackingName(Steps.Mistakes);

        var actionMistakes = parsed
            .Where(definition => definition.Definition is ActionDefinition)
            .Combine(destinations)
            .Select((pair, _) => ProjectMistakes.Find(pair.Left, pair.Right))
            .WithTrackingName(Steps.ActionMistakes);

        var referenceMistakes = parsed
            .Where(definition => definition.Definition is EventDefinition or DestinationDefinition)
            .Combine(actions)
            .Select((pair, _) => ProjectMistakes.Find(pair.Left, pair.Right))
            .WithTrackingName(Steps.ReferenceMistakes);

        var conflictPlaces = parsed
            .Combine(conflicts)
            .Where(pair => pair.Right.Any(conflict => conflict.OtherPath == pair.Left.Path))
            .Select((pair, _) => TypeConflict.PlaceIn(pair.Left))
            .WhereNotNull()
            .Collect()
            .Select((places, _) => places.ToEquatableArray())
            .WithTrackingName(Steps.ConflictPlaces);

        var conflictMistakes = parsed
            .Combine(conflicts)
            .Combine(conflictPlaces)
            .Select((input, _) => ProjectMistakes.Find(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(Steps.ConflictMistakes);

        context.RegisterSourceOutput(unique, SourceOutput.Add);
        context.RegisterSourceOutput(catalog, SourceOutput.Add);
        context.RegisterSourceOutput(mistakes.Where(HasAny).Combine(options), (output, pair) => DiagnosticOutput.Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(actionMistakes.Where(HasAny).Combine(options), (output, pair) => DiagnosticOutput.Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(referenceMistakes.Where(HasAny).Combine(options), (output, pair) => DiagnosticOutput.Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(conflictMistakes.Where(HasAny), DiagnosticOutput.Report);
    }

    // Outputs are dear, even those that add nothing.
    private static bool HasAny(EquatableArray<DiagnosticInfo> diagnostics) => diagnostics.Count > 0;
}
