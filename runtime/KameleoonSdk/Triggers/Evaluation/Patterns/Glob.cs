using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Evaluation.Patterns;

/// <summary>Matches texts in UTF-8 with a pattern, in time of at most the product of their lengths.</summary>
internal sealed class Glob
{
    private readonly GlobPart[] _parts;
    private readonly bool _isSimple;

    public Glob(Pattern pattern)
    {
        _parts = [.. pattern.Parts.Select(part => new GlobPart(part))];
        _isSimple = _parts is []
            or [{ Kind: PatternPartKind.Literal or PatternPartKind.Any }]
            or [{ Kind: PatternPartKind.Literal }, { Kind: PatternPartKind.Any }]
            or [{ Kind: PatternPartKind.Any }, { Kind: PatternPartKind.Literal }]
            or [{ Kind: PatternPartKind.Any }, { Kind: PatternPartKind.Literal }, { Kind: PatternPartKind.Any }];
    }

    /// <summary>Whether all of the text matches.</summary>
    public bool Matches(ReadOnlySpan<byte> text) => _isSimple ? MatchesSimply(text) : MatchesByTrying(text);

    /// <summary>The patterns that say equal, starts with, ends with or contains.</summary>
    private bool MatchesSimply(ReadOnlySpan<byte> text) => _parts switch
    {
        [] => text.IsEmpty,
        [{ Kind: PatternPartKind.Any }] => true,
        [var only] => text.SequenceEqual(only.Literal),
        [{ Kind: PatternPartKind.Literal } start, _] => text.StartsWith(start.Literal),
        [_, var end] => text.EndsWith(end.Literal),
        _ => text.IndexOf(_parts[1].Literal) >= 0,
    };

    /// <summary>Goes on from left to right; where that fails, the last <c>*</c> takes one character more. Earlier ones never need to.</summary>
    private bool MatchesByTrying(ReadOnlySpan<byte> text)
    {
        var (part, position) = (0, 0);
        var (anyPart, anyEnd) = (-1, 0);
        while (true)
        {
            if (part < _parts.Length && _parts[part].Kind == PatternPartKind.Any)
            {
                (anyPart, anyEnd) = (part, position);
                part++;
                if (part == _parts.Length)
                {
                    return true;
                }
            }
            else if (part == _parts.Length && position == text.Length)
            {
                return true;
            }
            else if (part < _parts.Length && _parts[part].TryTake(text[position..], out var length))
            {
                position += length;
                part++;
            }
            else if (anyPart >= 0 && anyEnd < text.Length)
            {
                anyEnd += Utf8Character.LengthAt(text, anyEnd);
                (part, position) = (anyPart + 1, anyEnd);
            }
            else
            {
                return false;
            }
        }
    }
}
