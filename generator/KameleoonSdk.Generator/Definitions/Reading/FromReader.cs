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

    /// <summary>The words that keys of directives take.</summary>
    private static readonly Dictionary<string, string[]> Choices = new()
    {
        ["$merge direction"] = ["left", "right"],
        ["$json mode"] = ["encode", "decode"],
        ["$case operator"] = ["lower", "upper"],
    };

    private static readonly string[] TakeLists = ["$merge", "$list"];
    private static readonly string[] TakeTexts = ["$template", "$liquid"];

    /// <summary>The directives of Segment's mapping language that are called otherwise here.</summary>
    private static readonly Synonyms Foreign = new()
    {
        { "@path", "write the path itself, such as $.properties.revenue" },
        { "@arrayPath", "$each" },
        { "@handlebars", "$template" },
        { "$arrayPath $map", "$each" },
    };

    /// <summary>The expression as a mapping in JSON; null where there is none, or it has a mistake, which is reported.</summary>
    public static string? Read(DefinitionContext context, YamlNode? node)
    {
        var before = context.Diagnostics.Count;
        Check(context, node);
        return node is null || context.Diagnostics.Count > before ? null : MappingJson.Of(node);
    }

    /// <summary>The expressions of several fields as a mapping in JSON; null where there are none, or one has a mistake, which is reported.</summary>
    public static string? ReadFields(DefinitionContext context, YamlMapping? fields)
    {
        var before = context.Diagnostics.Count;
        foreach (var entry in fields?.Entries ?? [])
        {
            Check(context, entry.Value);
        }

        return fields is null || context.Diagnostics.Count > before
            ? null
            : MappingJson.OfFields(fields.Entries.Select(entry => new KeyValuePair<string, YamlNode>(entry.Key.Value, entry.Value)));
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

        CheckValues(context, mapping, directive);

        // What '$literal' holds is data, not an expression.
        foreach (var entry in mapping.Entries.Where(entry => entry.Key.Value is not "$literal"))
        {
            Check(context, entry.Value);
        }
    }

    private static void CheckValues(DefinitionContext context, YamlMapping mapping, YamlEntry directive)
    {
        var name = directive.Key.Value;
        if (TakeLists.Contains(name) && directive.Value is not YamlSequence)
        {
            context.ReportWrong(name, "a list", directive.Value, directive.Value.Span.Length == 0 ? directive.Key.Span : directive.Value.Span);
        }
        else if (TakeTexts.Contains(name) && directive.Value is not YamlScalar)
        {
            context.ReportWrong(name, "a text", directive.Value, directive.Value.Span);
        }

        foreach (var entry in mapping.Entries)
        {
            if (Choices.TryGetValue(name + " " + entry.Key.Value, out var words) && !(entry.Value is YamlScalar { Value: var word } && words.Contains(word)))
            {
                var hint = entry.Value is YamlScalar scalar && words.FirstOrDefault(candidate => scalar.Value.StartsWith(candidate, StringComparison.OrdinalIgnoreCase)) is { } meant
                    ? $". Did you mean '{meant}'?"
                    : "";
                context.ReportWrong(entry.Key.Value, Words.Or(words), entry.Value, entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span, hint);
            }
        }
    }
}
