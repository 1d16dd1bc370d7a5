using System.Collections.Immutable;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A file that defines a type.</summary>
internal sealed record TypeClaim(string FullName, string Path);

/// <summary>A file whose type another file, earlier in the order of paths, defines too.</summary>
internal sealed record TypeConflict(string FullName, string Path, string WinningPath)
{
    /// <summary>Names that differ only in case conflict too: generated files could not be told apart on every machine.</summary>
    public static EquatableArray<TypeConflict> Find(ImmutableArray<TypeClaim> claims) => claims
        .GroupBy(claim => claim.FullName, StringComparer.OrdinalIgnoreCase)
        .SelectMany(group =>
        {
            var byPath = group.OrderBy(claim => claim.Path, StringComparer.Ordinal).ToList();
            return byPath.Skip(1).Select(claim => new TypeConflict(claim.FullName, claim.Path, byPath[0].Path));
        })
        .OrderBy(conflict => conflict.Path, StringComparer.Ordinal)
        .ToEquatableArray();
}
