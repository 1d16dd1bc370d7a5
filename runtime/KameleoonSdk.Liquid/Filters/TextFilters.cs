using System.Text.RegularExpressions;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters for texts. Positions and lengths are in UTF-16 units.</summary>
internal static partial class TextFilters
{
    public static readonly Dictionary<string, Filter> All = new()
    {
        ["append"] = call => call.Require("append", 1).Text + call.TextAt(0),
        ["prepend"] = call => call.Require("prepend", 1).TextAt(0) + call.Text,
        ["downcase"] = call => CaseMapping.ToLower(call.Text),
        ["upcase"] = call => CaseMapping.ToUpper(call.Text),
        ["capitalize"] = call => Capitalize(call.Text),
        ["strip"] = call => Strip(call, start: true, end: true),
        ["lstrip"] = call => Strip(call, start: true, end: false),
        ["rstrip"] = call => Strip(call, start: false, end: true),
        ["strip_newlines"] = call => Newline().Replace(call.Text, ""),
        ["normalize_whitespace"] = call => WhiteSpace().Replace(call.Text, " "),
        ["number_of_words"] = call => CountWords(call.Text, call.TextAt(0)),
        ["remove"] = call => Join(Cut(call.Text, call.TextAt(0)), ""),
        ["remove_first"] = call => ReplaceAt(call.Text, call.TextAt(0), "", call.Text.IndexOf(call.TextAt(0), StringComparison.Ordinal)),
        ["remove_last"] = call => ReplaceAt(call.Text, call.TextAt(0), "", call.Text.LastIndexOf(call.TextAt(0), StringComparison.Ordinal)),
        ["replace"] = Replace,
        ["replace_first"] = call => ReplaceAt(call.Text, call.TextAt(0), call.TextAt(1), call.Text.IndexOf(call.TextAt(0), StringComparison.Ordinal)),
        ["replace_last"] = call => ReplaceAt(call.Text, call.TextAt(0), call.TextAt(1), call.Text.LastIndexOf(call.TextAt(0), StringComparison.Ordinal)),
        ["split"] = call => Split(call.Text, call.TextAt(0)),
        ["truncate"] = Truncate,
        ["truncatewords"] = TruncateWords,
    };

    private static string Capitalize(string text) => text.Length == 0 ? "" : CaseMapping.ToUpper(text[..1]) + CaseMapping.ToLower(text[1..]);

    private static string Strip(FilterCall call, bool start, bool end)
    {
        string text = call.Text;
        string? set = JsValue.IsJsTruthy(call.Argument(0)) ? call.TextAt(0) : null;
        bool IsStripped(char unit) => set?.Contains(unit) ?? JavaScriptText.IsWhiteSpace(unit);
        int from = 0;
        int to = text.Length;
        while (start && from < to && IsStripped(text[from]))
        {
            from++;
        }

        while (end && to > from && IsStripped(text[to - 1]))
        {
            to--;
        }

        return text[from..to];
    }

    private static double CountWords(string text, string mode)
    {
        string trimmed = JavaScriptText.Trim(text).ToString();
        int ideographs = mode is "cjk" or "auto" ? Ideograph().Count(trimmed) : 0;
        return trimmed.Length == 0 ? 0
            : mode == "cjk" || ideographs > 0 ? ideographs + OtherWord().Count(trimmed)
            : WhiteSpace().Split(trimmed).Length;
    }

    /// <summary>JavaScript's <c>split</c>: with nothing between, into single units.</summary>
    private static string[] Cut(string text, string separator) =>
        separator.Length > 0 ? text.Split(separator) : [.. text.Select(unit => unit.ToString())];

    private static string Join(string[] parts, string separator) => string.Join(separator, parts);

    private static string Replace(FilterCall call)
    {
        string replacement = call.TextAt(1);
        string[] parts = Cut(call.Text, call.TextAt(0));
        call.Context.Use((long)parts.Length * replacement.Length);
        return Join(parts, replacement);
    }

    private static string ReplaceAt(string text, string pattern, string replacement, int index) =>
        index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + pattern.Length));

    private static List<object?> Split(string text, string separator)
    {
        List<object?> parts = [.. Cut(text, separator)];
        while (parts.Count > 0 && parts[^1] is "")
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    private static object? Truncate(FilterCall call)
    {
        string text = call.Text;
        double length = call.NumberAt(0, 50);
        string end = call.Has(1) ? call.TextAt(1) : "...";
        return text.Length <= length || CodePoints.Advance(text, 0, length) >= text.Length
            ? call.Input
            : text[..CodePoints.Advance(text, 0, length - CodePoints.Count(end))] + end;
    }

    private static string TruncateWords(FilterCall call)
    {
        string[] words = WhiteSpace().Split(JavaScriptText.TrimStart(call.Text).ToString());
        double count = call.NumberAt(0, 15);
        count = count <= 0 ? 1 : count;
        string kept = Join(words.Length > count ? words[..(int)count] : double.IsNaN(count) ? [] : words, " ");
        return words.Length >= count ? kept + (call.Has(1) ? call.TextAt(1) : "...") : kept;
    }

    [GeneratedRegex("\r?\n")]
    private static partial Regex Newline();

    /// <summary>JavaScript's <c>\s</c>.</summary>
    [GeneratedRegex("[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]")]
    private static partial Regex Ideograph();

    [GeneratedRegex("[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+")]
    private static partial Regex OtherWord();
}
