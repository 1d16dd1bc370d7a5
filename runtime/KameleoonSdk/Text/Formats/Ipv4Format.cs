namespace KameleoonSdk.Text;

/// <summary>The format <c>ipv4</c>: four numbers up to 255. Zeros in front are allowed, up to three digits.</summary>
internal static class Ipv4Format
{
    public static bool IsValid(ReadOnlySpan<char> text) => IsValid(text, leadingZeros: true);

    /// <summary>Whether the text is an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leadingZeros">Whether a number may start with a zero, which it may not inside the format <c>ipv6</c>.</param>
    public static bool IsValid(ReadOnlySpan<char> text, bool leadingZeros)
    {
        var position = 0;
        for (var number = 0; number < 4; number++)
        {
            if (number > 0 && (position >= text.Length || text[position++] != '.'))
            {
                return false;
            }

            var end = Ascii.SkipDigits(text, position);
            if (!IsByte(text.Slice(position, end - position), leadingZeros))
            {
                return false;
            }

            position = end;
        }

        return position == text.Length;
    }

    private static bool IsByte(ReadOnlySpan<char> digits, bool leadingZeros)
    {
        if (digits.Length is 0 or > 3 || (!leadingZeros && digits.Length > 1 && digits[0] == '0'))
        {
            return false;
        }

        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value <= 255;
    }
}
