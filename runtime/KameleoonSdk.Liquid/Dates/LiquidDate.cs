using System.Globalization;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Text;

namespace KameleoonSdk.Liquid.Dates;

/// <summary>A time as it is shown: moved to a zone. Times without a zone are UTC, as on the machines of the reference.</summary>
/// <param name="Milliseconds">Since 1970, and as many more as the zone is ahead of UTC.</param>
/// <param name="OffsetMinutes">How far UTC is ahead of the zone, as JavaScript counts.</param>
/// <param name="Zone">The name that <c>%Z</c> shows; empty for one that has only an offset.</param>
internal sealed record LiquidDate(double Milliseconds, double OffsetMinutes, string Zone)
{
    private const double MillisecondsPerMinute = 60_000;
    private const double MillisecondsPerDay = 86_400_000;

    public CivilDate Day { get; } = CivilDate.Of((long)Math.Floor(Milliseconds / MillisecondsPerDay));

    public double UtcMilliseconds => Milliseconds + (OffsetMinutes * MillisecondsPerMinute);

    public double OfDay => Milliseconds - (Math.Floor(Milliseconds / MillisecondsPerDay) * MillisecondsPerDay);

    public int Hour => (int)(OfDay / 3_600_000);

    public int Minute => (int)(OfDay / MillisecondsPerMinute) % 60;

    public int Second => (int)(OfDay / 1000) % 60;

    public int Millisecond => (int)(OfDay % 1000);

    /// <summary>Reads what a filter is given; null if it is no time.</summary>
    public static LiquidDate? Of(object? value, object? zone, LiquidContext context)
    {
        double milliseconds = value switch
        {
            "now" or "today" => context.Time.GetUtcNow().ToUnixTimeMilliseconds(),
            double seconds => Math.Truncate(seconds * 1000),
            string text when text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') =>
                double.Parse(text, CultureInfo.InvariantCulture) * 1000,
            string text => Parse(text),
            bool flag => flag ? 1 : 0,
            _ when JsValue.IsNil(value) => double.NaN,
            _ when JsValue.IsArray(value) => Parse(JsValue.ToText(value)),
            _ => double.NaN,
        };
        return Math.Abs(milliseconds) <= JavaScriptDate.MaxMilliseconds ? In(milliseconds, zone) : null;
    }

    private static double Parse(string text) => JavaScriptDate.TryParse(text, out long milliseconds) ? milliseconds : double.NaN;

    private static LiquidDate? In(double milliseconds, object? zone)
    {
        if (zone is not string name)
        {
            double minutes = JsValue.IsNil(zone) ? 0 : JsNumber.Of(zone);
            return double.IsFinite(minutes)
                ? new LiquidDate(milliseconds - (minutes * MillisecondsPerMinute), minutes, JsValue.IsNil(zone) ? "UTC" : "")
                : null;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? found))
        {
            throw new Mappings.LiquidException("The Liquid filter 'date' does not know the time zone.");
        }

        double offset = Math.Abs(milliseconds) < 62_000_000_000_000
            ? found.GetUtcOffset(DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds)).TotalMinutes
            : found.BaseUtcOffset.TotalMinutes;
        return new LiquidDate(milliseconds + (offset * MillisecondsPerMinute), -offset, name);
    }
}
