using System.Globalization;

namespace KameleoonSdk.Text;

/// <summary>Reads date-times: those in the form that this library writes itself, and whatever else the rule allows.</summary>
internal static class IsoDateTimeReader
{
    private const int SecondsLength = 19;

    /// <summary>
    /// Reads text that is, character for character, what the ticks and the zone would be written as; everything else must stay text.
    /// </summary>
    public static bool TryReadCanonical(ReadOnlySpan<char> text, out long ticks, out int zone)
    {
        zone = Zone.Missing;
        if (!TryReadSeconds(text, out ticks) || text[10] != 'T' || text.Length < SecondsLength + 4 || text[SecondsLength] != '.')
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(SecondsLength + 1)..];
        int digits = rest.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length : digits;
        if (digits is not (3 or 7))
        {
            return false;
        }

        int fraction = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits == 7 && fraction % (int)TimeSpan.TicksPerMillisecond == 0)
        {
            return false;
        }

        ticks += digits == 3 ? fraction * TimeSpan.TicksPerMillisecond : fraction;
        return TryReadZone(rest[digits..], out zone);
    }

    /// <summary>Reads any valid date-time that <see cref="DateTimeOffset"/> can hold; without a zone it is taken as UTC.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        if (!DateTimeFormat.IsValid(text))
        {
            return false;
        }

        bool leapSecond = text[17] == '6';
        Span<char> regular = stackalloc char[SecondsLength];
        text[..SecondsLength].CopyTo(regular);
        if (leapSecond)
        {
            "59".CopyTo(regular[17..]);
        }

        if (!TryReadSeconds(regular, out long ticks))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[SecondsLength..];
        long fraction = 0;
        if (rest is ['.', ..])
        {
            rest = rest[1..];
            int digits = rest.IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? rest.Length : digits;
            for (int i = 0; i < 7; i++)
            {
                fraction = (fraction * 10) + (i < digits ? rest[i] - '0' : 0);
            }

            rest = rest[digits..];
        }

        int offset = 0;
        if (rest.Length > 1)
        {
            int hours = int.Parse(rest[1..3], NumberStyles.None, CultureInfo.InvariantCulture);
            int minutes = rest.Length > 3 ? int.Parse(rest[^2..], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
            offset = ((hours * 60) + minutes) * (rest[0] == '-' ? -1 : 1);
        }

        return TryMake(ticks + fraction + (leapSecond ? TimeSpan.TicksPerSecond : 0), offset, out value);
    }

    /// <summary>Makes the time, if .NET can hold it.</summary>
    public static bool TryMake(long ticks, int offsetMinutes, out DateTimeOffset value)
    {
        long utc = ticks - (offsetMinutes * TimeSpan.TicksPerMinute);
        bool fits = Math.Abs(offsetMinutes) <= Zone.MaxOffsetMinutes
            && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks && utc >= 0 && utc <= DateTime.MaxValue.Ticks;
        value = fits ? new DateTimeOffset(ticks, TimeSpan.FromMinutes(offsetMinutes)) : default;
        return fits;
    }

    private static bool TryReadSeconds(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < SecondsLength || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':'
            || !TryNumber(text[..4], out int year) || !TryNumber(text[5..7], out int month) || !TryNumber(text[8..10], out int day)
            || !TryNumber(text[11..13], out int hour) || !TryNumber(text[14..16], out int minute) || !TryNumber(text[17..19], out int second)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks;
        return true;
    }

    private static bool TryReadZone(ReadOnlySpan<char> text, out int zone)
    {
        zone = text switch { [] => Zone.Unspecified, ['Z'] => Zone.Utc, _ => Zone.Missing };
        if (zone == Zone.Missing && text is ['+' or '-', _, _, ':', _, _]
            && TryNumber(text[1..3], out int hours) && TryNumber(text[4..], out int minutes) && minutes < 60)
        {
            int offset = (hours * 60) + minutes;
            zone = offset is > 0 and <= Zone.MaxOffsetMinutes ? Zone.Utc + (text[0] == '-' ? -offset : offset) : Zone.Missing;
        }

        return zone != Zone.Missing;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
