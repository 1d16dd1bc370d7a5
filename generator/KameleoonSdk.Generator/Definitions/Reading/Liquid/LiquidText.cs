using System.Text.RegularExpressions;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What stands between the braces of a tag or an output, without the dashes that trim white space.</summary>
internal readonly struct LiquidPart
{
    public LiquidPart(string text, int start, int end)
    {
        static bool IsSkipped(char c) => c == '-' || char.IsWhiteSpace(c);
        for (; start < end && IsSkipped(text[start]); start++)
        {
        }

        for (; end > start && IsSkipped(text[end - 1]); end--)
        {
        }

        (Start, End) = (start, end);
        var stop = start;
        for (; stop < end && (char.IsLetterOrDigit(text[stop]) || text[stop] == '_'); stop++)
        {
        }

        Name = start < end && text[start] == '#' ? "#" : text.Substring(start, stop - start);
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>The word at the start: the name of a tag.</summary>
    public string Name { get; }
}

/// <summary>Pieces of a Liquid template.</summary>
internal static class LiquidText
{
    /// <summary>A filter, or a text in quotes, which may have a bar in it.</summary>
    private static readonly Regex FilterOrQuoted = new(@"'[^']*'|""[^""]*""|\|\s*(?<name>[A-Za-z_]\w*)", RegexOptions.CultureInvariant);

    private static readonly Regex Path = new(@"\G\s*-?\s*(?<path>[$A-Za-z_][\w.$\-\[\]]*)", RegexOptions.CultureInvariant);

    public static IEnumerable<(int At, string Name)> Filters(string text, int start, int end) => FilterOrQuoted.Matches(text.Substring(start, end - start))
        .Cast<Match>()
        .Select(match => match.Groups["name"])
        .Where(name => name.Success)
        .Select(name => (start + name.Index, name.Value));

    /// <summary>The path with which an expression begins; empty where it begins with something else.</summary>
    public static (int Start, string Text) FirstPath(string text, int start, int end)
    {
        var path = Path.Match(text, start).Groups["path"];
        return path.Success && path.Index < end ? (path.Index, path.Value) : (start, "");
    }

    /// <summary>Whether a tag of the template makes a variable of that name.</summary>
    public static bool IsVariable(string text, string name) => Regex.IsMatch(text, $@"\b(assign|capture|increment|decrement)\s+{Regex.Escape(name)}\b", RegexOptions.CultureInvariant);

    /// <summary>Whether an odd number of quotes stands between the two places.</summary>
    public static bool IsQuoted(string text, int start, int end)
    {
        var quote = '\0';
        for (var i = start; i < end; i++)
        {
            quote = quote == '\0' && text[i] is '\'' or '"' ? text[i] : text[i] == quote ? '\0' : quote;
        }

        return quote != '\0';
    }

    /// <summary>Where a text stands outside of quotes; null where it does not.</summary>
    public static int? IndexOfUnquoted(string text, string searched, int start, int end)
    {
        for (var at = start; (at = text.IndexOf(searched, at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (!IsQuoted(text, start, at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The place behind the tag that ends a block whose content is no Liquid; null where it has none.</summary>
    public static int? EndOf(string text, string block, int start)
    {
        var end = new Regex($@"\{{%-?\s*end{block}\s*-?%\}}", RegexOptions.CultureInvariant).Match(text, start);
        return end.Success ? end.Index + end.Length : null;
    }
}
