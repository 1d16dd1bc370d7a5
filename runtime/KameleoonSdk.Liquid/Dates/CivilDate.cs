namespace KameleoonSdk.Liquid.Dates;

/// <summary>A day of the Gregorian calendar, in any year that JavaScript has.</summary>
internal readonly record struct CivilDate(long Year, int Month, int Day, int DayOfYear, int DayOfWeek)
{
    /// <summary>From its number: 0 is 1 January 1970.</summary>
    public static CivilDate Of(long number)
    {
        const int DaysPerEra = 146_097;
        long shifted = number + 719_468;
        long era = (long)Math.Floor(shifted / (double)DaysPerEra);
        long dayOfEra = shifted - (era * DaysPerEra);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / (DaysPerEra - 1))) / 365;
        long dayOfMarchYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long marchMonth = ((5 * dayOfMarchYear) + 2) / 153;
        int day = (int)(dayOfMarchYear - (((153 * marchMonth) + 2) / 5) + 1);
        int month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        long year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        int dayOfYear = month <= 2 ? (int)dayOfMarchYear - 305 : (int)dayOfMarchYear + 60 + (isLeap ? 1 : 0);
        int dayOfWeek = (int)((((number + 4) % 7) + 7) % 7);
        return new CivilDate(year, month, day, dayOfYear, dayOfWeek);
    }
}
