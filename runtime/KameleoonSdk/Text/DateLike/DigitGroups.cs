namespace KameleoonSdk.Text;

/// <summary>
/// The dates that dayjs reads by itself: a year of four digits, then groups of up to two, with or without separators between. What
/// the groups are does not matter, as a month 13 is the January of the next year.
/// </summary>
internal static class DigitGroups
{
    private const int YearLength = 4;

    public static bool AreDate(string text)
    {
        var span = text.AsSpan();
        if (span.Length < YearLength || Ascii.SkipDigits(span.Slice(0, YearLength), 0) < YearLength)
        {
            return false;
        }

        // Every part may be missing, so taking as much as each can never is too much.
        var position = YearLength;
        SkipOne(span, ref position, '-', '/');
        SkipTwoDigits(span, ref position);
        SkipOne(span, ref position, '-', '/');
        SkipTwoDigits(span, ref position);
        while (position < span.Length && (span[position] is 't' or 'T' || Ascii.IsJavaScriptSpace(span[position])))
        {
            position++;
        }

        SkipTwoDigits(span, ref position);
        SkipOne(span, ref position, ':', ':');
        SkipTwoDigits(span, ref position);
        SkipOne(span, ref position, ':', ':');
        SkipTwoDigits(span, ref position);
        SkipOne(span, ref position, '.', ':');
        return Ascii.SkipDigits(span, position) == span.Length;
    }

    private static void SkipOne(ReadOnlySpan<char> text, ref int position, char one, char other)
    {
        if (position < text.Length && (text[position] == one || text[position] == other))
        {
            position++;
        }
    }

    private static void SkipTwoDigits(ReadOnlySpan<char> text, ref int position) =>
        position = Math.Min(Ascii.SkipDigits(text, position), position + 2);
}
