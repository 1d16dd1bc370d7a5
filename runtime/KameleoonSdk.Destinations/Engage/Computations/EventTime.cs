namespace KameleoonSdk.Destinations.Engage;

/// <summary>The time of an event.</summary>
internal static class EventTime
{
    /// <summary>The time now, to the millisecond, as the factories of events write it.</summary>
    public static IsoDateTime Now(TimeProvider timeProvider)
    {
        var now = timeProvider.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
