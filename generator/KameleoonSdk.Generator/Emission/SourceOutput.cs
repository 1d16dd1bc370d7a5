using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Destinations;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission;

/// <summary>Hands source files to the compiler.</summary>
internal static class SourceOutput
{
    public static void Add(SourceProductionContext context, PlacedDefinition placed)
    {
        try
        {
            context.AddSource(HintNames.For(placed.FullName), Emit(placed));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var location = Location.Create(placed.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(Rules.Internal, location, exception.GetType().Name + ": " + exception.Message));
        }
    }

    public static void Add(SourceProductionContext context, Pipeline.Catalog catalog)
    {
        if (catalog.Entries.Count > 0)
        {
            context.AddSource(HintNames.For(catalog.Namespace + "." + catalog.TypeName), Catalogs.CatalogEmitter.Emit(catalog));
        }
    }

    private static SourceText Emit(PlacedDefinition placed) => placed.Definition switch
    {
        ActionDefinition action => EventEmitter.Emit(action, placed.Namespace),
        DestinationDefinition destination => SettingsEmitter.Emit(destination, placed.Namespace),
        var other => throw new InvalidOperationException("No emitter for " + other.GetType().Name),
    };
}
