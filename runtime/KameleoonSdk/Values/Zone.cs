namespace KameleoonSdk;

/// <summary>A time zone in one number: 0 says that there is no time at all, which makes a default value a missing one.</summary>
internal static class Zone
{
    /// <summary>There is no time.</summary>
    public const int Missing = 0;

    /// <summary>A wall clock time whose zone nobody said.</summary>
    public const int Unspecified = 1;

    /// <summary>Offset zero, written <c>Z</c>. Other offsets are this plus their minutes.</summary>
    public const int Utc = 4096;

    /// <summary>The largest offset from UTC that <see cref="DateTimeOffset"/> allows: 14 hours.</summary>
    public const int MaxOffsetMinutes = 14 * 60;

    public static int FromOffset(TimeSpan offset) => Utc + (int)(offset.Ticks / TimeSpan.TicksPerMinute);

    public static int Of(DateTime time) => time.Kind switch
    {
        DateTimeKind.Utc => Utc,
        DateTimeKind.Local => FromOffset(TimeZoneInfo.Local.GetUtcOffset(time)),
        _ => Unspecified,
    };

    public static int OffsetMinutes(int zone) => zone == Unspecified ? 0 : zone - Utc;
}
