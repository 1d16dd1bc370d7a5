namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>Reads a number: a sign, digits with at most one point, an exponent.</summary>
internal static class NumberReader
{
    public static Token Read(string text, int start)
    {
        var digits = text[start] is '+' or '-' ? start + 1 : start;
        var end = SkipDigits(text, digits);
        var isNumber = end > digits;
        if (isNumber && end < text.Length && text[end] == '.')
        {
            end = SkipDigits(text, end + 1);
        }

        if (isNumber && end < text.Length && text[end] is 'e' or 'E')
        {
            var exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            var exponentEnd = SkipDigits(text, exponent);
            end = exponentEnd > exponent ? exponentEnd : end;
        }

        var wordEnd = end;
        while (wordEnd < text.Length && (Characters.IsNamePart(text[wordEnd]) || text[wordEnd] is '.' or '+'))
        {
            wordEnd++;
        }

        return isNumber && wordEnd == end
            ? new Token(TokenKind.Number, start, end) { Number = NumberText.Read(text.Substring(start, end - start)) }
            : Error(text, start, Math.Max(wordEnd, start + 1));
    }

    private static Token Error(string text, int start, int end)
    {
        var written = text.Substring(start, end - start);
        var todo = text[start] == '.'
            ? "a path begins with the name of a field, and a number with a digit (0.5)"
            : "write digits with at most one point, such as 12 or -0.5, and put texts into quotes";
        return new Token(TokenKind.Error, start, end) { Value = $"'{written}' is no number: {todo}" };
    }

    private static int SkipDigits(string text, int start)
    {
        while (start < text.Length && Characters.IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
