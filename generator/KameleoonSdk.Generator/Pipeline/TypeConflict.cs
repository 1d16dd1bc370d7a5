using System.Collections.Immutable;
using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A file that defines a type.</summary>
internal sealed record TypeClaim(string Namespace, string TypeName, string Path, string Source, bool IsAction, bool HasChoices)
{
    public static TypeClaim From(PlacedDefinition placed) => new(
        placed.Namespace,
        placed.Definition.TypeName,
        placed.Path,
        placed.Definition switch
        {
            ActionDefinition action => action.Event ?? action.Action,
            DestinationDefinition destination => destination.Slug,
            _ => "",
        },
        placed.Definition is ActionDefinition,
        AnyChoices(placed.Definition switch
        {
            ActionDefinition action => action.Fields,
            DestinationDefinition destination => destination.Settings,
            _ => default,
        }));

    public string FullName => Namespace + "." + TypeName;

    private static bool AnyChoices(EquatableArray<FieldDefinition> fields) =>
        fields.Any(field => field.Choices.Count > 0 || (field.Properties is { } properties && AnyChoices(properties)));
}

/// <summary>A file whose type cannot be made because something else has its full name.</summary>
/// <param name="FullName">The name.</param>
/// <param name="Path">The file.</param>
/// <param name="Other">What has the name, as a part of a sentence; of another file, what follows its place.</param>
/// <param name="Cure">What to do, as the rest of the sentence.</param>
internal sealed record TypeConflict(string FullName, string Path, string Other, string Cure)
{
    /// <summary>The other file, where it is a file that has the name.</summary>
    public string? OtherPath { get; init; }

    public static EquatableArray<TypeConflict> Find(ImmutableArray<TypeClaim> claims, ProjectOptions options)
    {
        var taken = TakenNames(claims, options);
        return claims
            .GroupBy(claim => claim.FullName, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => InGroup([.. group.OrderBy(claim => claim.Path, StringComparer.Ordinal)], taken))
            .OrderBy(conflict => conflict.Path, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The diagnostic, at what gives the type its name.</summary>
    /// <param name="parsed">The file.</param>
    /// <param name="places">The places of the names in the other files.</param>
    public DiagnosticInfo ToDiagnostic(ParsedDefinition parsed, EquatableArray<LocationInfo> places)
    {
        var place = PlaceIn(parsed) ?? new LocationInfo(Path, default(TextSpan), default);
        var other = OtherPath is null ? null : places.FirstOrDefault(place => place.Path == OtherPath);
        var named = OtherPath is null ? Other : $"defined by '{OtherPath}{(other is null ? "" : $":{other.Lines.Start.Line + 1}")}'{Other}";
        return new DiagnosticInfo(Rules.DuplicateType, place, new([FullName, named, Cure])) { Others = other is null ? default : new([other]) };
    }

    /// <summary>The place of what gives the type of a file its name.</summary>
    public static LocationInfo? PlaceIn(ParsedDefinition parsed) => parsed.Places.FirstOrDefault(place => place.Name == TypeNames.Place)?.Location;

    /// <summary>What generated code needs names for besides types of definitions. Without regard to case, as file names are.</summary>
    private static Dictionary<string, string> TakenNames(ImmutableArray<TypeClaim> claims, ProjectOptions options)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in claims.OrderBy(claim => claim.FullName, StringComparer.Ordinal))
        {
            if (claim.IsAction)
            {
                taken[claim.FullName + "BuilderExtensions"] = $"the class of the method Build of '{claim.FullName}'";
            }

            if (claim.HasChoices)
            {
                taken[claim.FullName + "Choices"] = $"the class of the choices of '{claim.FullName}'";
            }
        }

        taken[Catalog.FullNameIn(options)] = "the catalogue of the project";
        foreach (var name in claims.Select(claim => claim.Namespace).Append(options.RootNamespace).Distinct().SelectMany(WithParents))
        {
            taken[name] = "a namespace";
        }

        return taken;
    }

    private static IEnumerable<string> WithParents(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }

    /// <summary>Names that differ only in case conflict too: generated files could not be told apart on every machine.</summary>
    private static IEnumerable<TypeConflict> InGroup(List<TypeClaim> claims, Dictionary<string, string> taken)
    {
        return taken.TryGetValue(claims[0].FullName, out var other)
            ? claims.Select(claim => new TypeConflict(claim.FullName, claim.Path, other, claim.IsAction ? "give the definition another 'name'" : "give the destination another 'namespace'"))
            : claims.Skip(1).Select(claim => WithFirst(claims[0], claim));
    }

    private static TypeConflict WithFirst(TypeClaim first, TypeClaim claim)
    {
        var cure = !claim.IsAction ? "give one of the two destinations a 'namespace', or a 'slug' of its own"
            : claim.Source == first.Source ? "delete one of the two files, or tell them apart by 'name', which gives the C# name"
            : "add 'name' with another C# name to one of the two files";
        return new TypeConflict(claim.FullName, claim.Path, claim.Source == first.Source ? "" : $", there for '{first.Source}'", cure) { OtherPath = first.Path };
    }
}
