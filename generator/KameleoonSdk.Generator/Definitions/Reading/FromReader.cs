using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Checks a <c>from</c>: a path, a list of which the first that exists counts, an object template, or a directive, whose first key
/// starts with <c>$</c>.
/// </summary>
internal static class FromReader
{
    /// <summary>The keys of each directive, its own first.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Directives = new Dictionary<string, string[]>
    {
        ["$each"] = ["select"],
        ["$template"] = [],
        ["$literal"] = [],
        ["$merge"] = ["direction"],
        ["$json"] = ["mode"],
        ["$if"] = ["then", "else"],
        ["$ifBlank"] = ["then", "else"],
        ["$case"] = ["operator"],
        ["$replace"] = ["pattern", "replacement", "pattern2", "replacement2", "global", "ignorecase"],
        ["$flatten"] = ["separator", "omitArrays"],
        ["$transform"] = ["mapping"],
        ["$excludeWhenNull"] = [],
        ["$liquid"] = [],
        ["$list"] = [],
        ["$path"] = [],
    };

    public static void Check(DefinitionContext context, YamlNode? node)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Check(context, item);
                }

                break;
            case YamlMapping mapping when mapping.Entries.FirstOrDefault(IsDirective) is { } directive:
                CheckDirective(context, mapping, directive);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Check(context, entry.Value);
                }

                break;
        }
    }

    private static bool IsDirective(YamlEntry entry) => entry.Key.Value.StartsWith("$", StringComparison.Ordinal);

    private static void CheckDirective(DefinitionContext context, YamlMapping mapping, YamlEntry directive)
    {
        var name = directive.Key.Value;
        if (!Directives.TryGetValue(name, out var keys))
        {
            context.Report(Rules.UnknownValue, directive.Key.Span, name, "directive", Suggestion.For(name, Directives.Keys));
            return;
        }

        foreach (var entry in mapping.Entries.Where(entry => entry != directive && !keys.Contains(entry.Key.Value)))
        {
            context.Report(Rules.UnknownKey, entry.Key.Span, entry.Key.Value, $"the directive '{name}'", Suggestion.For(entry.Key.Value, keys));
        }

        // What '$literal' holds is data, not an expression.
        foreach (var entry in mapping.Entries.Where(entry => entry.Key.Value is not "$literal"))
        {
            Check(context, entry.Value);
        }
    }
}
