using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>A piece of a template.</summary>
/// <param name="Text">The text, where it is no path.</param>
/// <param name="Path">The path in braces.</param>
internal sealed record TemplatePart(string Text, PathKey[]? Path)
{
    /// <summary>Cuts a template at each pair of so many braces that has at least one character, and no <c>}</c>, in between.</summary>
    public static TemplatePart[] Parse(string template, int braces)
    {
        List<TemplatePart> parts = [];
        int start = 0;
        string open = new('{', braces);
        string close = new('}', braces);
        for (int i = template.IndexOf(open, StringComparison.Ordinal); i >= 0; i = Next(template, open, i))
        {
            int inner = i + braces;
            int end = template.IndexOf('}', inner);
            if (end < 0)
            {
                break;
            }

            if (end > inner && string.CompareOrdinal(template, end, close, 0, braces) == 0)
            {
                Add(parts, template[start..i]);
                parts.Add(new TemplatePart("", PathOf(template.AsSpan(inner, end - inner))));
                start = end + braces;
                i = start - 1;
            }
        }

        Add(parts, template[start..]);
        return [.. parts];
    }

    private static int Next(string template, string open, int i) =>
        i + 1 < template.Length ? template.IndexOf(open, i + 1, StringComparison.Ordinal) : -1;

    private static PathKey[] PathOf(ReadOnlySpan<char> inner) => PathSyntax.Parse(JavaScriptText.Trim(inner));

    private static void Add(List<TemplatePart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new TemplatePart(text, null));
        }
    }
}
