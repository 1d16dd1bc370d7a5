namespace KameleoonSdk.Generator.Definitions;

/// <summary>A part of a request's text: literal, or the value of a setting.</summary>
internal sealed record TemplatePart(string Text, string? Setting);

/// <summary>Texts with <c>{{settings.name}}</c> in them.</summary>
internal static class SettingsTemplate
{
    /// <summary>How references begin.</summary>
    public const string Prefix = "settings.";

    /// <summary>The parts of the text in order; at least one. What is no well-formed reference is literal.</summary>
    public static IReadOnlyList<TemplatePart> Parse(string text)
    {
        var parts = new List<TemplatePart>();
        var literal = 0;
        var from = 0;
        while (text.IndexOf("{{", from, StringComparison.Ordinal) is var open and >= 0
            && text.IndexOf("}}", open, StringComparison.Ordinal) is var close and >= 0)
        {
            from = close + 2;
            var inner = text.Substring(open + 2, close - open - 2).Trim();
            if (!inner.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            AddLiteral(parts, text, literal, open);
            parts.Add(new TemplatePart("", inner.Substring(Prefix.Length)));
            literal = from;
        }

        AddLiteral(parts, text, literal, text.Length);
        return parts.Count == 0 ? [new TemplatePart("", null)] : parts;
    }

    private static void AddLiteral(List<TemplatePart> parts, string text, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new TemplatePart(text.Substring(start, end - start), null));
        }
    }
}
