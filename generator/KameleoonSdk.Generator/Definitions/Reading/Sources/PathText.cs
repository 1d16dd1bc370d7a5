using System.Text.RegularExpressions;
using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Paths into a raw event, such as <c>$.properties.revenue</c>: why one finds nothing, or not what was meant.</summary>
internal static class PathText
{
    /// <summary>The event as a whole.</summary>
    public const string Root = "$";

    /// <summary>What a path of an event begins with.</summary>
    public const string Start = "$.";

    /// <summary>The path without the <c>$.</c> at its start, if it has one.</summary>
    public static string WithoutRoot(string path) => path.StartsWith(Start, StringComparison.Ordinal) ? path.Substring(Start.Length) : path;

    private static readonly string[] Comparisons = [" = ", "==", "!=", " > ", " < ", " ? "];

    private static readonly string[] Concatenations = [" + ", " & "];

    private static readonly Regex Call = new(@"[A-Za-z]\(|^\(", RegexOptions.CultureInvariant);

    /// <summary>How paths begin in other languages.</summary>
    private static readonly string[] OtherRoots = ["/", "#/", "@.", "this.", "payload."];

    private static readonly Dictionary<string, string> Plural = new() { ["property"] = "properties", ["prop"] = "properties", ["props"] = "properties", ["trait"] = "traits", ["integration"] = "integrations" };

    private static readonly string[] Separators = [",", ";", "||", "|", "??", " or "];

    /// <summary>Why the text is no good path, as a sentence; null where it is one.</summary>
    /// <param name="path">The text.</param>
    /// <param name="isRelative">Whether it starts at an item of a list, or the like, of which nobody knows the members.</param>
    public static string? WhyNot(string path, bool isRelative)
    {
        if (path is Root or Start or "" or ".")
        {
            return null;
        }

        if (path.Contains("{{"))
        {
            return $"'{path}' is read as a path, in which braces mean nothing" + (path.StartsWith("{{", StringComparison.Ordinal) && path.IndexOf('}') == path.Length - 2
                ? DidYouMean(Rooted(path.Trim('{', '}', ' ')))
                : $": write {{ $template: '{path}' }}");
        }

        return List(path)
            ?? Operators(path)
            ?? Brackets(path)
            ?? Dots(path)
            ?? (isRelative ? null : TopLevel(path));
    }

    /// <summary>Whether it is a text rather than a path, by the look of it.</summary>
    public static bool IsText(string path) => path.Length > 0 && path[0] != '$' && path.IndexOf('.') < 0 && !Fields.IsKnown(path) && Fields.Misspelt(path) is null;

    /// <summary>Whether the path means a field that events have, and only lacks the <c>$.</c>.</summary>
    public static bool IsUnrooted(string path) => path[0] != '$' && Fields.IsKnown(FirstName(path));

    /// <summary>The path with <c>$.</c>, whatever stands in its place.</summary>
    public static string Rooted(string path) => Start + string.Join(".", path.TrimStart('$').Split('.', '/').Select(part => part.Trim()).Where(part => part.Length > 0));

    private static string? List(string path)
    {
        foreach (var separator in Separators.Where(path.Contains))
        {
            var parts = path.Split([separator], StringSplitOptions.None).Select(part => part.Trim()).ToList();
            if (parts.Count > 1 && parts.TrueForAll(part => part.Length == 0 || part[0] == '$'))
            {
                var paths = parts.Where(part => part.Length > 0).ToList();
                return paths.Count == 0 ? null
                    : paths.Count == 1 ? $"The path '{path}' has a '{separator.Trim()}' too many{DidYouMean(paths[0])}"
                    : $"'{path}' is one path: several, of which the first that exists counts, are a list. Did you mean [{string.Join(", ", paths)}]?";
            }
        }

        return null;
    }

    private static string? Operators(string path) =>
        Comparisons.Any(path.Contains) ? $"'{path}' is read as a path, and 'from' does not compare: '$if' asks only whether something exists"
        : Concatenations.Any(path.Contains) && path.LastIndexOf(Start, StringComparison.Ordinal) > 0 ? $"'{path}' is read as one path: what is put together is a template, such as {{ $template: '{{{{event}}}} {{{{name}}}}' }}"
        : path.Contains(" | ") || Call.IsMatch(path) ? $"'{path}' is read as a path: what is done with a value is a directive, such as {{ $case: $.event, operator: lower }}"
        : null;

    private static string? Brackets(string path)
    {
        for (var open = path.IndexOf('['); open >= 0; open = path.IndexOf('[', open + 1))
        {
            var close = path.IndexOf(']', open);
            if (close < 0)
            {
                var end = open + 1;
                while (end < path.Length && char.IsDigit(path[end]))
                {
                    end++;
                }

                return $"'[' is never closed in the path '{path}'" + (end > open + 1 ? DidYouMean(path.Insert(end, "]")) : ": add ']'");
            }

            if (path.Substring(open + 1, close - open - 1).Trim() is "*" or "")
            {
                var list = path.Substring(0, open);
                var select = path.Substring(close + 1).TrimStart('.');
                return $"The path '{path}' finds nothing, because it stands for one value: for one of each item, write {{ $each: {list}{(select.Length > 0 ? $", select: $.{select}" : "")} }}";
            }
        }

        return null;
    }

    private static string? Dots(string path)
    {
        if (OtherRoots.FirstOrDefault(root => path.StartsWith(root, StringComparison.Ordinal)) is { } other)
        {
            return $"'{path}' is no path of an event{DidYouMean(Rooted(path.Substring(other.Length)))}";
        }

        if (path.Contains("?.") || path.Contains("->"))
        {
            return $"Only dots stand between the names of a path, so '{path}' finds nothing{DidYouMean(Rooted(path.Replace("?.", ".").Replace("->", ".")))}";
        }

        if (path[0] == '$' && path[1] != '.')
        {
            return path is "$now" or "$uuid"
                ? $"'{path}' is something that only factories fill in: a path starts with '$.'"
                : $"A path starts with '$.', so '{path}' finds nothing{DidYouMean(Rooted(path.TrimStart('$', ',', ':', ' ').Replace("['", ".").Replace("']", "")))}";
        }

        var parts = (path[0] == '$' ? path.Substring(Start.Length) : path).Split('.');
        return parts.Any(part => part.Length == 0) ? $"The path '{path}' has a dot too many{DidYouMean(Rooted(path))}"
            : path != path.Trim() ? $"The path '{path}' has a space at its {(path[0] == ' ' ? "start" : "end")}{DidYouMean(Rooted(path))}"
            : parts.Any(part => part != part.Trim()) ? $"The path '{path}' has a space beside a dot{DidYouMean(Rooted(path))}"
            : null;
    }

    /// <summary>What is known of events by Segment's specification. They may have other fields, so only what is nearly one of these is wrong.</summary>
    private static string? TopLevel(string path)
    {
        var first = FirstName(path);
        var rest = path.Substring(path.IndexOf(first, StringComparison.Ordinal) + first.Length);
        if ((Plural.TryGetValue(first, out var plural) ? plural : Fields.Misspelt(first)) is { } meant)
        {
            return $"Events have no '{first}', of which '{path}' is{DidYouMean(Start + meant + rest)}";
        }

        if (Fields.IsText([first]) && rest.Length > 0 && Fields.IsKnown(FirstName(rest.TrimStart('.'))))
        {
            return $"'{first}' is a text in every event, with nothing below it{DidYouMean(Start + rest.TrimStart('.'))}";
        }

        return path[0] == '$' || Fields.IsKnown(first) ? null
            : $"'{path}' is read as the path '{Rooted(path)}', and events have no '{first}' by themselves: for the text, write {{ $literal: {path} }}; for a path, start with '$.'";
    }

    private static string FirstName(string path)
    {
        var start = path.StartsWith(Start, StringComparison.Ordinal) ? Start.Length : 0;
        var end = path.IndexOfAny(['.', '['], start);
        return end < 0 ? path.Substring(start) : path.Substring(start, end - start);
    }

    private static string DidYouMean(string path) => $". Did you mean '{path}'?";
}
