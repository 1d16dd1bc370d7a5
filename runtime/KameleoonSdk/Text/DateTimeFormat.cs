using System.Globalization;

namespace KameleoonSdk.Text;

/// <summary>
/// The <c>date-time</c> rule of ajv-formats 2.1.1 (full mode), by which the reference accepts a timestamp: a real day, one separator, a
/// time with optional fraction and optional zone. The zone's digits are not checked, and 23:59:60 is allowed.
/// </summary>
internal static class DateTimeFormat
{
    private const int DateLength = 10;
    private const int TimeLength = 8;

    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length > DateLength && IsDate(text[..DateLength]) && IsSeparator(text[DateLength]) && IsTime(text[(DateLength + 1)..]);

    private static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text[4] != '-' || text[7] != '-' || !AreDigits(text[..4]))
        {
            return false;
        }

        int year = (TwoDigits(text) * 100) + TwoDigits(text[2..]);
        int month = TwoDigits(text[5..]);
        int day = TwoDigits(text[8..]);
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);
    }

    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < TimeLength || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        int hour = TwoDigits(text);
        int minute = TwoDigits(text[3..]);
        int second = TwoDigits(text[6..]);
        bool inRange = hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59;
        bool leapSecond = hour == 23 && minute == 59 && second == 60;
        return (inRange || leapSecond) && IsFractionAndZone(text[TimeLength..]);
    }

    private static bool IsFractionAndZone(ReadOnlySpan<char> text)
    {
        if (text is ['.', ..])
        {
            int digits = text[1..].IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? text.Length - 1 : digits;
            if (digits == 0)
            {
                return false;
            }

            text = text[(digits + 1)..];
        }

        return text switch
        {
            [] or ['z' or 'Z'] => true,
            ['+' or '-', _, _, ':', _, _] => AreDigits(text[1..3]) && AreDigits(text[4..]),
            ['+' or '-', _, _] or ['+' or '-', _, _, _, _] => AreDigits(text[1..]),
            _ => false,
        };
    }

    /// <summary>Year 0 exists here and is a leap year, which <see cref="DateTime.DaysInMonth"/> does not have.</summary>
    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary><c>t</c> or JavaScript's <c>\s</c>, which unlike .NET's has U+FEFF and lacks U+0085.</summary>
    private static bool IsSeparator(char c) => c switch
    {
        't' or 'T' or '\t' or '\n' or '\v' or '\f' or '\r' or '\uFEFF' or '\u2028' or '\u2029' => true,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator,
    };

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The number that the first two characters are, or a negative one if they are not both ASCII digits.</summary>
    private static int TwoDigits(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : -1;
}
