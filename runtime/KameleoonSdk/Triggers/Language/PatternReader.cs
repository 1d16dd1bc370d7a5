using System.Text;
using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Syntax;

namespace KameleoonSdk.Triggers.Language;

/// <summary>Reads glob patterns.</summary>
internal sealed class PatternReader
{
    private readonly string _text;
    private readonly List<PatternPart> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _position;
    private string? _error;

    private PatternReader(string text) => _text = text;

    /// <summary>Reads a pattern, or says what is wrong with it.</summary>
    public static Pattern? Read(string text, out string? error)
    {
        var reader = new PatternReader(text);
        while (reader._position < text.Length && reader._error is null)
        {
            reader.ReadPart();
        }

        reader.EndLiteral();
        error = reader._error;
        return error is null ? new Pattern(text, reader._parts.ToArray()) : null;
    }

    /// <summary>The pattern of a text that is meant as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            _ = (c is '*' or '?' or '[' or ']' or '\\' ? escaped.Append('\\') : escaped).Append(c);
        }

        return escaped.ToString();
    }

    private void ReadPart()
    {
        switch (_text[_position])
        {
            case '*':
                _position++;
                if (_literal.Length > 0 || _parts.Count == 0 || _parts[_parts.Count - 1].Kind != PatternPartKind.Any)
                {
                    Add(new PatternPart(PatternPartKind.Any));
                }

                break;
            case '?':
                _position++;
                Add(new PatternPart(PatternPartKind.One));
                break;
            case '[':
                ReadChoice();
                break;
            default:
                if (ReadCharacter() is { } character)
                {
                    _ = _literal.Append(character);
                }

                break;
        }
    }

    private void ReadChoice()
    {
        var end = ++_position;
        if (end < _text.Length && _text[end] is '^' or '!')
        {
            _error = $"A choice of the pattern can't be negated: write '\\{_text[end]}' if this character itself is meant, or negate the whole with '!match(…)'";
            return;
        }

        var ranges = new List<(int First, int Last)>();
        while (_position < _text.Length && _text[_position] != ']')
        {
            if (ReadCharacter() is not { } first)
            {
                return;
            }

            var last = first;
            if (_position + 1 < _text.Length && _text[_position] == '-' && _text[_position + 1] != ']')
            {
                _position++;
                if (ReadCharacter() is not { } end2)
                {
                    return;
                }

                last = end2;
            }

            ranges.Add((CodePoint(first), CodePoint(last)));
            if (CodePoint(first) > CodePoint(last))
            {
                _error = $"The range '{first}-{last}' of the pattern is empty: write '{last}-{first}'";
                return;
            }
        }

        if (_position == _text.Length || ranges.Count == 0)
        {
            _error = "The '[' of the pattern needs characters and a ']' after it: write '[abc]', or '\\[' if the bracket itself is meant";
            return;
        }

        _position++;
        Add(new PatternPart(PatternPartKind.OneOf) { Ranges = ranges.ToArray() });
    }

    /// <summary>One character that stands for itself.</summary>
    private string? ReadCharacter()
    {
        if (_text[_position] == '\\' && ++_position == _text.Length)
        {
            _error = "The backslash at the end of the pattern has nothing to escape: write '\\\\' if it is meant itself";
            return null;
        }

        var length = Characters.LengthAt(_text, _position);
        _position += length;
        return _text.Substring(_position - length, length);
    }

    private void Add(PatternPart part)
    {
        EndLiteral();
        _parts.Add(part);
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new PatternPart(PatternPartKind.Literal) { Literal = _literal.ToString() });
            _ = _literal.Clear();
        }
    }

    private static int CodePoint(string character) => character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
}
