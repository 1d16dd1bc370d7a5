using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Evaluation.Patterns;

/// <summary>A part of a pattern in the form in which texts are matched with it.</summary>
internal sealed class GlobPart(PatternPart part)
{
    private readonly (int First, int Last)[] _ranges = [.. part.Ranges ?? []];

    public PatternPartKind Kind { get; } = part.Kind;

    /// <summary>The bytes of a literal.</summary>
    public byte[] Literal { get; } = Utf8Literal.Encode(part.Literal ?? "");

    /// <summary>Takes what this part stands for from the start of a text. Not for <see cref="PatternPartKind.Any"/>.</summary>
    public bool TryTake(ReadOnlySpan<byte> text, out int length)
    {
        if (Kind == PatternPartKind.Literal)
        {
            length = Literal.Length;
            return text.StartsWith(Literal);
        }

        length = text.IsEmpty ? 0 : Utf8Character.LengthAt(text, 0);
        return length > 0 && (Kind == PatternPartKind.One || IsInRange(Utf8Character.CodePoint(text[..length])));
    }

    private bool IsInRange(int codePoint)
    {
        foreach (var (first, last) in _ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        return false;
    }
}
