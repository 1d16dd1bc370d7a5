namespace KameleoonSdk.Text;

/// <summary>
/// What <c>new Date(text)</c> accepts in V8: ISO 8601, and otherwise nearly every order of English words and numbers. Times without a
/// zone are local in JavaScript; that matters only within a day of the limits, and is ignored here.
/// </summary>
internal static class JavaScriptDate
{
    /// <summary>The distance from 1970 of the first and the last time that there is.</summary>
    public const long MaxMilliseconds = 8_640_000_000_000_000;

    private const int MaxYear = 280_000;
    private const int MillisecondsPerDay = 86_400_000;

    public static bool IsValid(string text) => TryParse(text, out _);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="milliseconds">Since 1970, for a text without a zone as if it were UTC.</param>
    public static bool TryParse(string text, out long milliseconds)
    {
        milliseconds = 0;
        var scanner = new DateScanner(text.AsSpan());
        var draft = default(DateDraft);
        if (!IsoDateRule.TryRead(ref scanner, ref draft, out var next)
            || !LooseDateRule.TryRead(ref scanner, ref draft, next)
            || !draft.Day.TryGet(out var year, out var month, out var day)
            || !draft.Time.TryGet(out var time)
            || !draft.Zone.TryGet(out var offset)
            || Math.Abs((long)year) > MaxYear)
        {
            return false;
        }

        milliseconds = (DaysSince1970(year, month, day) * MillisecondsPerDay) + time - (offset * 1000);
        return Math.Abs(milliseconds) <= MaxMilliseconds;
    }

    /// <summary>The day's number in the Gregorian calendar, from years that start in March.</summary>
    private static long DaysSince1970(long year, int month, int day)
    {
        const int DaysUntil1970 = 719_468;
        const int YearsPerEra = 400;
        const int DaysPerEra = 146_097;
        year -= month <= 2 ? 1 : 0;
        var era = (year >= 0 ? year : year - (YearsPerEra - 1)) / YearsPerEra;
        var yearOfEra = year - (era * YearsPerEra);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysUntil1970;
    }
}

/// <summary>What has been read of a date.</summary>
internal struct DateDraft
{
    public DayParts Day;
    public TimeParts Time;
    public ZoneParts Zone;
}
