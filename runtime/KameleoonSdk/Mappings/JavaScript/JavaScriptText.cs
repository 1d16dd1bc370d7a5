namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>What JavaScript does with text where .NET does something else.</summary>
internal static class JavaScriptText
{
    /// <summary>Whitespace as <c>trim</c> takes it away: with U+FEFF, without U+0085.</summary>
    public static bool IsWhiteSpace(char unit) =>
        unit is '\uFEFF' || (unit is not '\u0085' && char.IsWhiteSpace(unit));

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsWhiteSpace(text[0]))
        {
            text = text[1..];
        }

        return text;
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        text = TrimStart(text);
        while (!text.IsEmpty && IsWhiteSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }
}
