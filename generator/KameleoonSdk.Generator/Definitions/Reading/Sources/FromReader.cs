using KameleoonSdk.Generator.Definitions.Mappings;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Checks a <c>from</c>: a path, a list of which the first that exists counts, an object template, or a directive, whose first key
/// starts with <c>$</c>.
/// </summary>
internal static class FromReader
{
    /// <summary>The keys of each directive, besides its own.</summary>
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

    /// <summary>The keys of which a directive needs one; the first is the one to ask for.</summary>
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["$if"] = ["then", "else"],
        ["$ifBlank"] = ["then", "else"],
        ["$case"] = ["operator"],
        ["$replace"] = ["pattern"],
        ["$transform"] = ["mapping"],
    };

    /// <summary>The directives of Segment's mapping language that are called otherwise here.</summary>
    private static readonly Synonyms Foreign = new()
    {
        { "@path", "write the path itself, such as $.properties.revenue" },
        { "@arrayPath", "$each" },
        { "@handlebars", "$template" },
        { "$arrayPath $map $foreach", "$each" },
        { "$first $coalesce $any $or", "a list is that already, such as [$.event, $.name]" },
        { "$const $constant $value $static", "$literal" },
        { "$lower $lowercase $upper $uppercase", "$case" },
        { "$concat $join $format", "$template" },
    };

    /// <summary>The expression as a mapping in JSON; null where there is none, or it has a mistake, which is reported.</summary>
    /// <param name="context">Where mistakes are reported.</param>
    /// <param name="node">The expression.</param>
    /// <param name="isRelative">Whether its paths start at something else than the event.</param>
    public static string? Read(DefinitionContext context, YamlNode? node, bool isRelative)
    {
        var before = context.Diagnostics.Count;
        Check(context, node);
        if (node is null || context.Diagnostics.Count > before)
        {
            return null;
        }

        FromPaths.Check(context, node, isRelative);
        return MappingJson.Of(node);
    }

    /// <summary>The directive that a mapping is; null where it is the template of an object.</summary>
    public static YamlEntry? DirectiveOf(YamlMapping mapping) => mapping.Entries.FirstOrDefault(IsDirective);

    /// <summary>The expressions of several fields as a mapping in JSON; null where there are none, or one has a mistake, which is reported.</summary>
    public static string? ReadFields(DefinitionContext context, YamlMapping? fields)
    {
        var before = context.Diagnostics.Count;
        foreach (var entry in fields?.Entries ?? [])
        {
            Check(context, entry.Value);
        }

        if (fields is null || context.Diagnostics.Count > before)
        {
            return null;
        }

        foreach (var entry in fields.Entries)
        {
            FromPaths.Check(context, entry.Value, isRelative: false);
        }

        return MappingJson.OfFields(fields.Entries.Select(entry => new KeyValuePair<string, YamlNode>(entry.Key.Value, entry.Value)));
    }

    private static void Check(DefinitionContext context, YamlNode? node)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Check(context, item);
                }

                break;
            case YamlMapping mapping when DirectiveOf(mapping) is { } directive:
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

    private static bool IsDirective(YamlEntry entry) => entry.Key.Value.StartsWith("$", StringComparison.Ordinal) || IsForeign(entry.Key.Value);

    /// <summary>Whether it is <c>@template</c> and the like. <c>@type</c> may be the name of a member.</summary>
    private static bool IsForeign(string key) =>
        key.StartsWith("@", StringComparison.Ordinal) && (Foreign.Find(key) is not null || Directives.ContainsKey("$" + key.Substring(1)));

    private static void CheckDirective(DefinitionContext context, YamlMapping mapping, YamlEntry directive)
    {
        var name = directive.Key.Value;
        if (!Directives.TryGetValue(name, out var keys))
        {
            var word = name[0] == '@' && Foreign.Find(name) is null ? "$" + name.Substring(1) : name;
            context.Report(Rules.UnknownValue, directive.Key.Span, name, "directive", Suggestion.For(word, Directives.Keys, Foreign));
            return;
        }

        foreach (var entry in mapping.Entries.Where(entry => entry != directive && !keys.Contains(entry.Key.Value)))
        {
            var hint = Directives.ContainsKey(entry.Key.Value) ? ": a mapping has one directive" : Suggestion.For(entry.Key.Value, keys);
            context.Report(Rules.UnknownKey, entry.Key.Span, entry.Key.Value, $"the directive '{name}'", hint);
        }

        if (Required.TryGetValue(name, out var required) && required.All(key => mapping[key] is null) && mapping.Entries.All(entry => entry == directive || keys.Contains(entry.Key.Value)))
        {
            context.Report(Rules.MissingKey, directive.Key.Span, $"The directive '{name}'", $"'{required[0]}'");
        }

        DirectiveValues.Check(context, mapping, directive);

        // What '$literal' holds is data, not an expression.
        foreach (var entry in mapping.Entries.Where(entry => entry.Key.Value is not "$literal"))
        {
            Check(context, entry.Value);
        }
    }
}
