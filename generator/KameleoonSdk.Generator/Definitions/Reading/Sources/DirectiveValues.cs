using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Checks what a directive of <c>from</c> and its options hold.</summary>
internal static class DirectiveValues
{
    /// <summary>The words that keys of directives take.</summary>
    private static readonly Dictionary<string, string[]> Choices = new()
    {
        ["$merge direction"] = ["left", "right"],
        ["$json mode"] = ["encode", "decode"],
        ["$case operator"] = ["lower", "upper"],
    };

    /// <summary>What the words are called elsewhere.</summary>
    private static readonly Synonyms Other = new() { { "stringify serialize", "encode" }, { "parse deserialize", "decode" }, { "small", "lower" }, { "capital", "upper" } };

    private static readonly string[] Booleans = ["$replace global", "$replace ignorecase", "$flatten omitArrays"];

    private static readonly string[] ReplacedTexts = ["pattern", "replacement", "pattern2", "replacement2"];

    /// <summary>The reference's limit of what <c>$replace</c> takes.</summary>
    private const int LongestReplaced = 10;

    /// <summary>The reference's limit of a template of Liquid, in UTF-16 units.</summary>
    private const int LongestLiquid = 1000;

    private static readonly string[] TakeLists = ["$merge", "$list"];
    private static readonly string[] TakeTexts = ["$template", "$liquid"];

    public static void Check(DefinitionContext context, YamlMapping mapping, YamlEntry directive)
    {
        CheckValues(context, mapping, directive);
        CheckOptions(context, mapping, directive.Key.Value);
    }

    private static void CheckOptions(DefinitionContext context, YamlMapping mapping, string directive)
    {
        foreach (var entry in mapping.Entries)
        {
            if (Booleans.Contains(directive + " " + entry.Key.Value) && !(entry.Value is YamlScalar flag && CoreSchema.TryGetBoolean(flag, out _)))
            {
                context.ReportWrong(entry.Key.Value, "true or false", entry.Value, entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span, ValueHints.ForBoolean(entry.Value));
            }
            else if (directive == "$replace" && ReplacedTexts.Contains(entry.Key.Value) && !(entry.Value is YamlScalar { Value.Length: <= LongestReplaced } text && (text.Value.Length > 0 || !entry.Key.Value.StartsWith("pattern", StringComparison.Ordinal))))
            {
                var least = entry.Key.Value.StartsWith("pattern", StringComparison.Ordinal) ? "1 to" : "at most";
                var place = entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span;
                context.Report(Rules.WrongValue, place, $"'{entry.Key.Value}' has to be a text of {least} {LongestReplaced} characters, but is {(entry.Value is YamlScalar { Value: "" } ? "empty" : NodeKinds.Describe(entry.Value))}");
            }
            else if (directive == "$flatten" && entry.Key.Value == "separator" && entry.Value is not YamlScalar)
            {
                context.ReportWrong(entry.Key.Value, "a text", entry.Value, entry.Value.Span, ValueHints.ForText(entry.Value));
            }
        }
    }

    private static void CheckValues(DefinitionContext context, YamlMapping mapping, YamlEntry directive)
    {
        var name = directive.Key.Value;
        if (TakeLists.Contains(name) && directive.Value is not YamlSequence)
        {
            context.ReportWrong(name, "a list", directive.Value, directive.Value.Span.Length == 0 ? directive.Key.Span : directive.Value.Span, directive.Value is YamlScalar { IsNull: true } ? "" : ValueHints.ForList(directive.Value, []));
        }
        else if (name == "$liquid" && directive.Value is YamlScalar { Value.Length: > LongestLiquid } liquid)
        {
            context.Report(Rules.WrongValue, liquid.Span, $"'{name}' has to be a text of at most {LongestLiquid} characters, but has {liquid.Value.Length}: take a part of it out");
        }
        else if (name.StartsWith("$if", StringComparison.Ordinal) && directive.Value is YamlMapping { Entries: [{ Key: { Value: "exists" or "blank" } nested }, ..] })
        {
            context.Report(Rules.UnknownKey, nested.Span, nested.Value, $"the directive '{name}'", $": write the path behind it, as in {{ {(nested.Value == "blank" ? "$ifBlank" : "$if")}: $.name, then: $.name }}");
        }
        else if (TakeTexts.Contains(name) && directive.Value is not YamlScalar)
        {
            context.ReportWrong(name, "a text", directive.Value, directive.Value.Span);
        }
        else if (name != "$literal" && directive.Value is YamlScalar { IsNull: true } empty)
        {
            context.ReportWrong(name, TakeTexts.Contains(name) ? "a text" : "a path or another expression", empty, empty.Span.Length == 0 ? directive.Key.Span : empty.Span);
        }

        foreach (var entry in mapping.Entries)
        {
            if (Choices.TryGetValue(name + " " + entry.Key.Value, out var words) && !(entry.Value is YamlScalar { Value: var word } && words.Contains(word)))
            {
                var hint = entry.Value is YamlScalar { IsNull: false } scalar && (words.FirstOrDefault(candidate => scalar.Value.StartsWith(candidate, StringComparison.OrdinalIgnoreCase)) ?? Other.Find(scalar.Value) ?? Suggestion.Nearest(scalar.Value, words)) is { } meant
                    ? $". Did you mean '{meant}'?"
                    : "";
                context.ReportWrong(entry.Key.Value, Words.Or(words), entry.Value, entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span, hint);
            }
        }
    }
}
