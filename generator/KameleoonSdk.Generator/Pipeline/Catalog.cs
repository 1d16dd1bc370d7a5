using System.Collections.Immutable;
using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A type that the catalogue lists.</summary>
internal sealed record CatalogEntry(string Namespace, string TypeName, bool IsAction)
{
    public static CatalogEntry From(PlacedDefinition placed) =>
        new(placed.Namespace, placed.Definition.TypeName, placed.Definition is ActionDefinition);
}

/// <summary>Everything that a project defines.</summary>
internal sealed record Catalog(string Namespace, EquatableArray<CatalogEntry> Entries)
{
    /// <summary>The name of the type: after the project, so that catalogues of several projects can be used side by side.</summary>
    public string TypeName => TypeNameIn(Namespace);

    public static string FullNameIn(ProjectOptions options) => options.RootNamespace + "." + TypeNameIn(options.RootNamespace);

    public static Catalog From(ImmutableArray<CatalogEntry> entries, ProjectOptions options) => new(
        options.RootNamespace,
        entries
            .OrderBy(entry => entry.Namespace, StringComparer.Ordinal)
            .ThenBy(entry => entry.TypeName, StringComparer.Ordinal)
            .ToEquatableArray());

    private static string TypeNameIn(string @namespace) => @namespace.Substring(@namespace.LastIndexOf('.') + 1).TrimStart('@') + "Catalog";
}
