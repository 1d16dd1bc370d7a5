using System.Text;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters for HTML and XML.</summary>
internal static class MarkupFilters
{
    /// <summary>What begins something that is taken away, and what ends it. The last one is for all tags.</summary>
    private static readonly (string Open, string Close)[] Blocks = [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"), ("<", ">")];

    private static readonly (string Plain, string Escaped)[] Escapes = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&#34;"), ("'", "&#39;")];

    public static readonly Dictionary<string, Filter> All = new()
    {
        ["escape"] = call => Escape(call.Text),
        ["xml_escape"] = call => Escape(call.Text),
        ["escape_once"] = call => Escape(Unescape(call.Text)),
        ["strip_html"] = call => StripHtml(call.Text),
    };

    private static string Escape(string text) =>
        Escapes.Aggregate(text, (escaped, pair) => escaped.Replace(pair.Plain, pair.Escaped, StringComparison.Ordinal));

    /// <summary>The ampersand comes last, so that nothing is unescaped twice.</summary>
    private static string Unescape(string text) =>
        Enumerable.Reverse(Escapes).Aggregate(text, (plain, pair) => plain.Replace(pair.Escaped, pair.Plain, StringComparison.Ordinal));

    private static string StripHtml(string text)
    {
        StringBuilder rest = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int open = text.IndexOf('<', i);
            if (open < 0)
            {
                return rest.Append(text, i, text.Length - i).ToString();
            }

            _ = rest.Append(text, i, open - i);
            i = EndOf(text, open);
            if (i < 0)
            {
                return rest.Append(text, open, text.Length - open).ToString();
            }
        }

        return rest.ToString();
    }

    /// <summary>Where the block that begins here ends, or -1.</summary>
    private static int EndOf(string text, int open)
    {
        foreach ((string opener, string closer) in Blocks)
        {
            if (string.CompareOrdinal(text, open, opener, 0, opener.Length) == 0
                && text.IndexOf(closer, open + opener.Length, StringComparison.Ordinal) is >= 0 and var end)
            {
                return end + closer.Length;
            }
        }

        return -1;
    }
}
