namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>Reads operators and punctuation, and says what to write instead of those of other languages.</summary>
internal static class SymbolReader
{
    public static Token Read(string text, int start)
    {
        var two = start + 2 <= text.Length ? text.Substring(start, 2) : "";
        return two switch
        {
            "!=" => new Token(TokenKind.NotEqual, start, start + 2),
            "<=" => new Token(TokenKind.LessOrEqual, start, start + 2),
            ">=" => new Token(TokenKind.GreaterOrEqual, start, start + 2),
            "==" => Instead(text, start, "="),
            "<>" => Instead(text, start, "!="),
            "=<" => Instead(text, start, "<="),
            "=>" => Instead(text, start, ">="),
            "&&" => Instead(text, start, "and"),
            "||" => Instead(text, start, "or"),
            _ => One(text, start),
        };
    }

    private static Token One(string text, int start)
    {
        var kind = text[start] switch
        {
            '=' => TokenKind.Equal,
            '!' => TokenKind.Not,
            '<' => TokenKind.Less,
            '>' => TokenKind.Greater,
            '(' => TokenKind.OpenParenthesis,
            ')' => TokenKind.CloseParenthesis,
            '[' => TokenKind.OpenBracket,
            ']' => TokenKind.CloseBracket,
            ',' => TokenKind.Comma,
            _ => TokenKind.Error,
        };
        return kind == TokenKind.Error ? Unknown(text, start) : new Token(kind, start, start + 1);
    }

    /// <summary>An operator that is doubled or turned round, with what follows of the same: <c>===</c>.</summary>
    private static Token Instead(string text, int start, string right)
    {
        var end = start + 2;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return new Token(TokenKind.Error, start, end) { Value = $"'{text.Substring(start, end - start)}' is no operator: write '{right}'" };
    }

    private static Token Unknown(string text, int start)
    {
        var shown = Characters.Describe(text, start);
        var todo = text[start] switch
        {
            '&' => "write 'and'",
            '|' => "write 'or'",
            '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => "put texts into straight quotes, \"…\"",
            '\u2018' or '\u2019' or '\u201A' or '`' => "put texts into straight quotes, '…'",
            '\u00A0' or '\u200B' or '\uFEFF' => "it looks like a space or like nothing; delete it or put an ordinary space",
            _ => "put texts into quotes, and a backslash before such a character in the name of a field",
        };
        return new Token(TokenKind.Error, start, start + Characters.LengthAt(text, start)) { Value = $"{shown} means nothing here: {todo}" };
    }
}
