namespace KameleoonSdk.Text;

/// <summary>
/// The format <c>time</c>: a time with optional fraction and optional zone. The zone's digits are not checked, and 23:59:60 is allowed.
/// </summary>
internal static class TimeFormat
{
    private const int SecondsLength = 8;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length < SecondsLength || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        var hour = Ascii.TwoDigits(text, 0);
        var minute = Ascii.TwoDigits(text, 3);
        var second = Ascii.TwoDigits(text, 6);
        var inRange = hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59;
        var leapSecond = hour == 23 && minute == 59 && second == 60;
        return (inRange || leapSecond) && IsFractionAndZone(text.Slice(SecondsLength));
    }

    private static bool IsFractionAndZone(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] == '.')
        {
            var end = Ascii.SkipDigits(text, 1);
            if (end == 1)
            {
                return false;
            }

            text = text.Slice(end);
        }

        return text.Length switch
        {
            0 => true,
            1 => text[0] is 'z' or 'Z',
            3 => IsSign(text[0]) && Ascii.TwoDigits(text, 1) >= 0,
            5 => IsSign(text[0]) && Ascii.TwoDigits(text, 1) >= 0 && Ascii.TwoDigits(text, 3) >= 0,
            6 => IsSign(text[0]) && Ascii.TwoDigits(text, 1) >= 0 && text[3] == ':' && Ascii.TwoDigits(text, 4) >= 0,
            _ => false,
        };
    }

    private static bool IsSign(char c) => c is '+' or '-';
}
