namespace KameleoonSdk.Text;

/// <summary>The format <c>date</c>: a real day, as in <c>2024-02-29</c>.</summary>
internal static class DateFormat
{
    public const int Length = 10;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var century = Ascii.TwoDigits(text, 0);
        var year = Ascii.TwoDigits(text, 2);
        var month = Ascii.TwoDigits(text, 5);
        var day = Ascii.TwoDigits(text, 8);
        return century >= 0 && year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth((century * 100) + year, month);
    }

    /// <summary>Year 0 exists here and is a leap year, which <see cref="DateTime.DaysInMonth"/> does not have.</summary>
    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
