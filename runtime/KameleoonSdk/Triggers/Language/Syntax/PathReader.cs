using System.Text;

namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>
/// Reads the path of a field: <c>properties.product\ 1.price</c>, <c>properties["product 1"].price</c>, <c>properties.products[0].price</c>.
/// Spaces round points are allowed, as in the reference.
/// </summary>
internal sealed class PathReader
{
    private readonly string _text;
    private readonly List<string> _segments = [];
    private int _position;
    private string? _error;
    private int _errorStart;
    private int _errorEnd;

    private PathReader(string text, int start)
    {
        _text = text;
        _position = start;
    }

    /// <summary>Reads a path, or the keyword that it turns out to be.</summary>
    public static Token Read(string text, int start)
    {
        var reader = new PathReader(text, start);
        var isEscaped = text[start] == '\\';
        reader.ReadName();
        var kind = isEscaped || reader._error is not null ? TokenKind.Path : Keywords.KindOf(reader._segments[0]);
        if (kind != TokenKind.Path)
        {
            return new Token(kind, start, reader._position);
        }

        while (reader._error is null && reader.TryReadSegment())
        {
        }

        return reader._error is null
            ? new Token(TokenKind.Path, start, reader._position) { Segments = reader._segments.ToArray(), IsEscaped = isEscaped }
            : new Token(TokenKind.Error, reader._errorStart, reader._errorEnd) { Value = reader._error };
    }

    private bool TryReadSegment()
    {
        var next = SkipSpaces(_position);
        if (next == _text.Length)
        {
            return false;
        }

        if (_text[next] == '.')
        {
            _position = SkipSpaces(next + 1);
            ReadName();
            return true;
        }

        if (_text[_position] != '[')
        {
            return false;
        }

        ReadBrackets();
        return true;
    }

    private void ReadName()
    {
        var name = new StringBuilder();
        while (_position < _text.Length && (Characters.IsNamePart(_text[_position]) || _text[_position] == '\\'))
        {
            if (_text[_position] == '\\' && ++_position == _text.Length)
            {
                Fail(_position - 1, _position, "The backslash has nothing to escape: delete it, or write the character after it that belongs to the name");
                return;
            }

            var length = Characters.LengthAt(_text, _position);
            _ = name.Append(_text, _position, length);
            _position += length;
        }

        if (name.Length == 0)
        {
            var point = _text.LastIndexOf('.', _position - 1);
            Fail(
                point,
                point + 1,
                "After the point there has to be the name of a field: letters, digits, _ and -, and a backslash before everything else");
            return;
        }

        _segments.Add(name.ToString());
    }

    /// <summary>An index or a quoted name in brackets, right after what it is a part of.</summary>
    private void ReadBrackets()
    {
        var start = _position;
        var inner = SkipSpaces(start + 1);
        var end = inner;
        string? segment = null;
        if (inner < _text.Length && _text[inner] is '"' or '\'')
        {
            var name = QuotedTextReader.Read(_text, inner);
            segment = name.Kind == TokenKind.Text ? name.Value : null;
            end = name.End;
        }
        else
        {
            while (end < _text.Length && Characters.IsDigit(_text[end]))
            {
                end++;
            }

            segment = PathSegment.IsIndex(_text.Substring(inner, end - inner)) ? _text.Substring(inner, end - inner) : null;
        }

        end = SkipSpaces(end);
        if (segment is null || end == _text.Length || _text[end] != ']')
        {
            var closing = _text.IndexOf(']', start);
            Fail(start, closing < 0 ? _text.Length : closing + 1, "Brackets after a field take an index or a name in quotes: [0] or [\"name\"]");
            return;
        }

        _position = end + 1;
        _segments.Add(segment);
    }

    private void Fail(int start, int end, string error)
    {
        _errorStart = start;
        _errorEnd = end;
        _error = error;
    }

    private int SkipSpaces(int position)
    {
        while (position < _text.Length && Characters.IsSpace(_text[position]))
        {
            position++;
        }

        return position;
    }
}
