namespace KameleoonSdk.Triggers.Evaluation.Patterns;

/// <summary>Characters of a text in UTF-8, in which half a surrogate pair is a character of three bytes.</summary>
internal static class Utf8Character
{
    /// <summary>How many bytes the character at a position has.</summary>
    public static int LengthAt(ReadOnlySpan<byte> text, int position)
    {
        var length = text[position] switch { < 0xC0 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        return Math.Min(length, text.Length - position);
    }

    /// <summary>The number of a character.</summary>
    public static int CodePoint(ReadOnlySpan<byte> character)
    {
        int first = character[0];
        var number = character.Length switch { 1 => first, 2 => first & 0x1F, 3 => first & 0x0F, _ => first & 0x07 };
        foreach (var next in character[1..])
        {
            number = (number << 6) | (next & 0x3F);
        }

        return number;
    }
}
