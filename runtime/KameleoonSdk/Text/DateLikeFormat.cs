namespace KameleoonSdk.Text;

/// <summary>
/// What counts as a date and time for fields of the type <c>datetime</c>, wider than the format <c>date-time</c>: numbers are seconds
/// since 1970; everything else is what dayjs 1 or JavaScript's <c>Date</c> reads in V8.
/// </summary>
/// <remarks>A number of milliseconds is read as seconds as well, as the reference does; it is valid because years may be that large.</remarks>
internal static class DateLikeFormat
{
    private const double MaxSeconds = JavaScriptDate.MaxMilliseconds / 1000d;

    public static bool IsValid(string text) => JavaScriptNumber.TryReadCanonical(text, out var seconds)
        ? Math.Abs(seconds) <= MaxSeconds
        : DigitGroups.AreDate(text) || JavaScriptDate.IsValid(text);
}
