namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Times as numbers: ticks of UTC.</summary>
internal static class Times
{
    public static DateTimeOffset Read(long ticks) =>
        new(Math.Clamp(ticks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);

    /// <summary>A time plus a span, or the latest time there is.</summary>
    public static DateTimeOffset Add(DateTimeOffset time, TimeSpan span) =>
        DateTimeOffset.MaxValue - time < span ? DateTimeOffset.MaxValue : time + span;
}
