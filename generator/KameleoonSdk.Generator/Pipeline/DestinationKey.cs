using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>What actions need to know of a destination: by what they refer to it, and where its types go.</summary>
internal sealed record DestinationKey(string Path, string Folder, string Slug, string? Namespace, string NamespacePart, bool IsReference)
{
    private const string SlugPrefix = "actions-";

    public static DestinationKey? From(ParsedDefinition parsed) => parsed.Definition is DestinationDefinition definition
        ? new DestinationKey(parsed.Path, parsed.Folder, definition.Slug, definition.Namespace, definition.NamespacePart, parsed.File.IsReference)
        : null;

    /// <summary>The key of a destination's own file, among keys in the order of paths.</summary>
    public static DestinationKey? At(EquatableArray<DestinationKey> keys, string path)
    {
        var (low, high) = (0, keys.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(keys[middle].Path, path);
            if (order == 0)
            {
                return keys[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The destination that an action names: by its folder, its slug, or its slug without <c>actions-</c>.</summary>
    public static DestinationKey? Find(EquatableArray<DestinationKey> keys, ParsedDefinition action, string name)
    {
        // Asked for every action whenever a file changes, so the usual answers, none and one, cost nothing more.
        List<DestinationKey>? found = null;
        for (var i = 0; i < keys.Count; i++)
        {
            if (!keys[i].IsReference && keys[i].IsCalled(name))
            {
                (found ??= []).Add(keys[i]);
            }
        }

        if (found is null or { Count: 1 })
        {
            return found?[0];
        }

        var directory = System.IO.Path.GetDirectoryName(action.Path);
        return found
            .OrderByDescending(key => System.IO.Path.GetDirectoryName(key.Path) == directory)
            .ThenBy(key => key.Path, StringComparer.Ordinal)
            .First();
    }

    /// <summary>The name that people write.</summary>
    public string ShortName { get; } = Short(Slug);

    /// <summary>The slug as a part of a namespace.</summary>
    public string SlugPart => Identifiers.Pascal(ShortName);

    /// <summary>A slug without <c>actions-</c>.</summary>
    public static string Short(string slug) => slug.StartsWith(SlugPrefix, StringComparison.Ordinal) ? slug.Substring(SlugPrefix.Length) : slug;

    public bool IsCalled(string name) => Folder == name || Slug == name || ShortName == name;

    public string NamespaceIn(ProjectOptions options) => Namespace ?? options.RootNamespace + "." + NamespacePart;
}
