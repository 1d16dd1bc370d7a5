namespace KameleoonSdk.Text;

/// <summary>
/// The format <c>date-time</c>, by which the reference accepts a timestamp: a date, one separator (<c>t</c>, <c>T</c> or whitespace),
/// and a time.
/// </summary>
internal static class DateTimeFormat
{
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length > DateFormat.Length
        && IsSeparator(text[DateFormat.Length])
        && DateFormat.IsValid(text.Slice(0, DateFormat.Length))
        && TimeFormat.IsValid(text.Slice(DateFormat.Length + 1));

    private static bool IsSeparator(char c) => c is 't' or 'T' || Ascii.IsJavaScriptSpace(c);
}
