using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>
/// Finds types of definitions that a referenced assembly has under the same full name: every use of the name would be told to be
/// ambiguous, far from the definition. A matter of the analyzer, since the generator does not look at the compilation, which changes
/// with every keystroke.
/// </summary>
internal sealed class ReferencedTypes(Compilation compilation)
{
    public IEnumerable<DiagnosticInfo> Find(PlacedDefinition? placed, ParsedDefinition parsed)
    {
        if (placed is null
            || parsed.Places.FirstOrDefault(place => place.Name == TypeNames.Place) is not { } place
            || Owner(placed.FullName) is not { } assembly)
        {
            return [];
        }

        return parsed.Filter.Apply([new DiagnosticInfo(Rules.ReferencedType, place.Location, new([placed.FullName, assembly.Name]))]);
    }

    private IAssemblySymbol? Owner(string fullName) => compilation.SourceModule.ReferencedAssemblySymbols
        .FirstOrDefault(assembly => assembly.GetTypeByMetadataName(fullName.Replace("@", "")) is { } type && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
