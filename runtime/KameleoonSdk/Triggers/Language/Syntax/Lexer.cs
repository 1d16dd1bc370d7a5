namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>Takes the text of a trigger apart, one token at a time.</summary>
internal sealed class Lexer(string text)
{
    private int _position;

    public Token Next()
    {
        while (_position < text.Length && Characters.IsSpace(text[_position]))
        {
            _position++;
        }

        if (_position == text.Length)
        {
            return new Token(TokenKind.End, _position, _position);
        }

        var token = text[_position] switch
        {
            '"' or '\'' => QuotedTextReader.Read(text, _position),
            var c when Characters.IsNameStart(c) || c == '\\' => PathReader.Read(text, _position),
            var c when Characters.IsDigit(c) || c is '+' or '-' or '.' => NumberReader.Read(text, _position),
            _ => SymbolReader.Read(text, _position),
        };
        _position = token.End;
        return token;
    }
}
