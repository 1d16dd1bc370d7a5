namespace KameleoonSdk.Text;

/// <summary>Escapes that stand for a character. What is no escape stands for itself, as browsers have it.</summary>
internal static class RegexEscape
{
    /// <summary>The value of an escape that stands for many characters, such as <c>\d</c>.</summary>
    public const int Many = -1;

    /// <summary>Reads the escape at a position, of which there are two characters at least, and moves beyond it.</summary>
    /// <returns>The character, or <see cref="Many"/>.</returns>
    public static int Read(string pattern, ref int position, bool inClass)
    {
        var c = pattern[position + 1];
        switch (c)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                position += 2;
                return Many;
            case 'c':
                return ReadControl(pattern, ref position, inClass);
            case 'x':
                return ReadHex(pattern, ref position, 2);
            case 'u':
                return ReadHex(pattern, ref position, 4);
            case >= '0' and <= '7':
                return ReadOctal(pattern, ref position);
            default:
                position += 2;
                return Plain(c, inClass);
        }
    }

    private static int Plain(char c, bool inClass) => c switch
    {
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        'b' when inClass => '\b',
        _ => c,
    };

    /// <summary>A control character, or else a backslash that stands for itself, with the <c>c</c> left over.</summary>
    private static int ReadControl(string pattern, ref int position, bool inClass)
    {
        var next = position + 2 < pattern.Length ? pattern[position + 2] : '\0';
        var isControl = Ascii.IsLetter(next) || (inClass && (Ascii.IsDigit(next) || next == '_'));
        position += isControl ? 3 : 1;
        return isControl ? next & 0x1F : '\\';
    }

    private static int ReadHex(string pattern, ref int position, int digits)
    {
        var c = pattern[position + 1];
        position += 2;
        var value = 0;
        for (var i = position; i < position + digits; i++)
        {
            if (i >= pattern.Length || !Ascii.IsHexDigit(pattern[i]))
            {
                return c;
            }

            value = (value * 16) + Ascii.HexValue(pattern[i]);
        }

        position += digits;
        return value;
    }

    private static int ReadOctal(string pattern, ref int position)
    {
        const int Max = 0xFF;
        position++;
        var value = 0;
        for (var end = position + 3; position < end && position < pattern.Length && pattern[position] is >= '0' and <= '7'; position++)
        {
            var next = (value * 8) + pattern[position] - '0';
            if (next > Max)
            {
                break;
            }

            value = next;
        }

        return value;
    }
}
