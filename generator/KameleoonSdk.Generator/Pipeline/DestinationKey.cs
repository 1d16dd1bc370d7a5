using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>What actions need to know of a destination: by what they refer to it, and where its types go.</summary>
internal sealed record DestinationKey(string Path, string Folder, string Slug, string? Namespace, string NamespacePart, bool IsReference)
{
    private const string SlugPrefix = "actions-";

    public static DestinationKey? From(ParsedDefinition parsed) => parsed.Definition is DestinationDefinition definition
        ? new DestinationKey(parsed.Path, parsed.Folder, definition.Slug, definition.Namespace, definition.NamespacePart, parsed.File.IsReference)
        : null;

    /// <summary>The destination that an action names: by its folder, its slug, or its slug without <c>actions-</c>.</summary>
    public static DestinationKey? Find(EquatableArray<DestinationKey> keys, ParsedDefinition action, string name)
    {
        var directory = System.IO.Path.GetDirectoryName(action.Path);
        return keys
            .Where(key => !key.IsReference && key.IsCalled(name))
            .OrderByDescending(key => System.IO.Path.GetDirectoryName(key.Path) == directory)
            .ThenBy(key => key.Path, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The name that people write.</summary>
    public string ShortName => Short(Slug);

    /// <summary>A slug without <c>actions-</c>.</summary>
    public static string Short(string slug) => slug.StartsWith(SlugPrefix, StringComparison.Ordinal) ? slug.Substring(SlugPrefix.Length) : slug;

    public bool IsCalled(string name) => Folder == name || Slug == name || Slug == SlugPrefix + name;

    public string NamespaceIn(ProjectOptions options) => Namespace ?? options.RootNamespace + "." + NamespacePart;
}
