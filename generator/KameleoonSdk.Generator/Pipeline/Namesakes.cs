namespace KameleoonSdk.Generator.Pipeline;

/// <summary>Tells destinations apart whose names give the same namespace.</summary>
internal static class Namesakes
{
    /// <summary>
    /// The keys by path, with a namespace each. A destination keeps the namespace of its name, which depends on its file alone, unless
    /// one of another slug has a better claim to it: then its slug names it. Two of one slug remain in conflict.
    /// </summary>
    public static EquatableArray<DestinationKey> Separate(IEnumerable<DestinationKey> keys)
    {
        var sorted = keys.OrderBy(key => key.Path, StringComparer.Ordinal).ToArray();
        var groups = sorted
            .Where(key => key is { IsReference: false, Namespace: null })
            .GroupBy(key => key.NamespacePart, StringComparer.OrdinalIgnoreCase);
        var owners = groups.ToDictionary(group => group.Key, Owner, StringComparer.OrdinalIgnoreCase);

        return sorted.Select(key => IsOwner(key) ? key : key with { NamespacePart = key.SlugPart }).ToEquatableArray();

        bool IsOwner(DestinationKey key) =>
            key.IsReference || key.Namespace is not null || key.SlugPart.Length == 0 || owners[key.NamespacePart] == key.Slug;
    }

    /// <summary>The slug whose destination keeps the name: the one that says the same, then the shortest, then the first by alphabet.</summary>
    private static string Owner(IGrouping<string, DestinationKey> namesakes) => namesakes
        .OrderByDescending(key => string.Equals(key.SlugPart, key.NamespacePart, StringComparison.OrdinalIgnoreCase))
        .ThenBy(key => key.SlugPart.Length == 0)
        .ThenBy(key => key.Slug.Length)
        .ThenBy(key => key.Slug, StringComparer.Ordinal)
        .First().Slug;
}
