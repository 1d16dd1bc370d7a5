using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>All filters by their names.</summary>
internal static class FilterTable
{
    private static readonly string[] Disabled =
    [
        "array_to_sentence_string", "concat", "find", "find_exp", "find_index", "find_index_exp", "group_by", "group_by_exp", "has", "has_exp",
        "map", "newline_to_br", "reject", "reject_exp", "reverse", "sort", "sort_natural", "uniq", "where_exp", "type",
    ];

    private static readonly Dictionary<string, Filter> All =
        new[] { TextFilters.All, NumberFilters.All, ListFilters.All, MarkupFilters.All, UrlFilters.All, DateFilters.All, OtherFilters.All }
            .SelectMany(filters => filters)
            .Concat(Disabled.Select(name => KeyValuePair.Create(name, Refuse(name))))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>Null for a name that nobody knows.</summary>
    public static Filter? Find(string name) => All.GetValueOrDefault(name);

    private static Filter Refuse(string name) => _ => throw new LiquidException($"The Liquid filter '{name}' is disabled.");
}
