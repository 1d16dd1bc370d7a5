using System.Globalization;

namespace KameleoonSdk.Text;

/// <summary>What counts as a date and time for fields of the type <c>datetime</c>: wider than the format <c>date-time</c>.</summary>
internal static class DateLikeFormat
{
    public static bool IsValid(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
