namespace KameleoonSdk.Text;

/// <summary>
/// The format <c>ipv6</c>: eight groups of hexadecimal digits, of which <c>::</c> stands for one or more, and whose last two may be
/// written as an IPv4 address. No zone.
/// </summary>
internal static class Ipv6Format
{
    private const int Groups = 8;
    private const int MaxGroupLength = 4;

    public static bool IsValid(ReadOnlySpan<char> text) => IsValid(text, leadingZeros: false);

    /// <summary>Whether the text is an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leadingZeros">Whether the numbers of an IPv4 address may start with a zero, as they may inside a URI.</param>
    public static bool IsValid(ReadOnlySpan<char> text, bool leadingZeros)
    {
        var gap = text.IndexOf("::".AsSpan());
        if (gap < 0)
        {
            return Count(text, leadingZeros, mayEndWithIpv4: true) == Groups;
        }

        var before = text.Slice(0, gap);
        var after = text.Slice(gap + 2);
        var left = before.Length == 0 ? 0 : Count(before, leadingZeros, mayEndWithIpv4: false);
        var right = after.Length == 0 ? 0 : Count(after, leadingZeros, mayEndWithIpv4: true);
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    /// <summary>The number of groups that a part without a gap stands for, or a negative one if it is none.</summary>
    private static int Count(ReadOnlySpan<char> text, bool leadingZeros, bool mayEndWithIpv4)
    {
        const int None = -1;
        for (var count = 1; count <= Groups; count++)
        {
            var end = text.IndexOf(':');
            var group = end < 0 ? text : text.Slice(0, end);
            if (!IsGroup(group))
            {
                return end < 0 && mayEndWithIpv4 && Ipv4Format.IsValid(group, leadingZeros) ? count + 1 : None;
            }

            if (end < 0)
            {
                return count;
            }

            text = text.Slice(end + 1);
        }

        return None;
    }

    private static bool IsGroup(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsHexDigit(c))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MaxGroupLength;
    }
}
