using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Liquid.Dates;

/// <summary>Formats times as the filter <c>date</c> does, in English.</summary>
internal static partial class Strftime
{
    private const string PaddedWithSpaces = "aAbBceklpP";
    private const int MaxWidth = 100_000;

    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    public static string Format(LiquidDate date, string format, LiquidContext context)
    {
        StringBuilder text = new();
        int start = 0;
        foreach (Match match in Conversion().Matches(format))
        {
            _ = text.Append(format, start, match.Index - start);
            _ = text.Append(Convert(date, match, context));
            start = match.Index + match.Length;
        }

        return text.Append(format, start, format.Length - start).ToString();
    }

    private static string Convert(LiquidDate date, Match match, LiquidContext context)
    {
        string flags = match.Groups[1].Value;
        string width = match.Groups[2].Value;
        char letter = match.Groups[4].Value[0];
        if (ValueOf(date, letter, flags, width) is not { } value)
        {
            return match.Value;
        }

        value = flags.Contains('^') ? CaseMapping.ToUpper(value)
            : !flags.Contains('#') ? value
            : value.Any(char.IsAsciiLetterLower) ? CaseMapping.ToUpper(value) : CaseMapping.ToLower(value);
        char padding = flags.Contains('_') || (!flags.Contains('0') && PaddedWithSpaces.Contains(letter)) ? ' ' : '0';
        int length = flags.Contains('-') ? 0 : WidthOf(width) is > 0 and var given ? given : DefaultWidth(letter);
        context.Use(length);
        return padding == '0' && value.StartsWith('-') ? "-" + value[1..].PadLeft(Math.Max(length - 1, 0), '0') : value.PadLeft(length, padding);
    }

    private static int WidthOf(string width) => width.Length == 0 ? 0
        : int.TryParse(width, CultureInfo.InvariantCulture, out int value) && value <= MaxWidth ? value
        : throw new LiquidException($"The Liquid filter 'date' takes widths of at most {MaxWidth}.");

    private static int DefaultWidth(char letter) => letter switch
    {
        'C' or 'd' or 'e' or 'H' or 'I' or 'k' or 'l' or 'm' or 'M' or 'S' or 'U' or 'W' or 'y' => 2,
        'j' or 'L' => 3,
        'Y' => 4,
        _ => 0,
    };

    private static string? ValueOf(LiquidDate date, char letter, string flags, string width) => letter switch
    {
        'a' => English.AbbreviatedDayNames[date.Day.DayOfWeek],
        'A' => English.DayNames[date.Day.DayOfWeek],
        'b' or 'h' => English.AbbreviatedMonthNames[date.Day.Month - 1],
        'B' => English.MonthNames[date.Day.Month - 1],
        'c' => $"{LocalDate(date)}, {LocalTime(date)}",
        'C' => Text((long)Math.Floor(date.Day.Year / 100.0)),
        'd' or 'e' => Text(date.Day.Day),
        'H' or 'k' => Text(date.Hour),
        'I' or 'l' => Text(Hour12(date)),
        'j' => Text(date.Day.DayOfYear),
        'L' => Text(date.Millisecond),
        'm' => Text(date.Day.Month),
        'M' => Text(date.Minute),
        'N' => Fraction(date, WidthOf(width) is > 0 and var given ? given : 9),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'q' => Ordinal(date.Day.Day),
        's' => NumberText.Of(Math.Floor(date.UtcMilliseconds / 1000)),
        'S' => Text(date.Second),
        'u' => Text(date.Day.DayOfWeek == 0 ? 7 : date.Day.DayOfWeek),
        'U' => Text(Week(date, firstDay: 0)),
        'w' => Text(date.Day.DayOfWeek),
        'W' => Text(Week(date, firstDay: 1)),
        'x' => LocalDate(date),
        'X' => LocalTime(date),
        'y' => Text(((date.Day.Year % 100) + 100) % 100),
        'Y' => Text(date.Day.Year),
        'z' => Offset(date, flags),
        'Z' => date.Zone.Length > 0 ? date.Zone : Offset(date, flags),
        't' => "\t",
        'n' => "\n",
        '%' => "%",
        _ => null,
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Hour12(LiquidDate date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string LocalDate(LiquidDate date) => $"{date.Day.Month}/{date.Day.Day}/{date.Day.Year}";

    private static string LocalTime(LiquidDate date) => $"{Hour12(date)}:{date.Minute:00}:{date.Second:00} {(date.Hour < 12 ? "AM" : "PM")}";

    private static string Fraction(LiquidDate date, int width)
    {
        string digits = $"{date.Millisecond:000}";
        return digits[..Math.Min(digits.Length, width)].PadRight(width, '0');
    }

    private static string Ordinal(int day) => (day % 100 is 11 or 12 or 13 ? 0 : day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    /// <summary>The week of the year; days before its first Sunday, or Monday, are in week 0.</summary>
    private static int Week(LiquidDate date, int firstDay) => (date.Day.DayOfYear - 1 - ((date.Day.DayOfWeek - firstDay + 7) % 7) + 7) / 7;

    private static string Offset(LiquidDate date, string flags)
    {
        double minutes = Math.Abs(date.OffsetMinutes);
        string sign = date.OffsetMinutes > 0 ? "-" : "+";
        return sign + NumberText.Of(Math.Floor(minutes / 60)).PadLeft(2, '0') + (flags.Contains(':') ? ":" : "") + NumberText.Of(minutes % 60).PadLeft(2, '0');
    }

    [GeneratedRegex("%([-_0^#:]+)?([0-9]+)?([EO])?([^\n\r\u2028\u2029])")]
    private static partial Regex Conversion();
}
