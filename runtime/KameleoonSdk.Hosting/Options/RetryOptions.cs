namespace KameleoonSdk.Hosting;

/// <summary>When an event is sent again after an attempt that failed in a way that passes.</summary>
public sealed class RetryOptions
{
    /// <summary>
    /// The largest delay before the second attempt: more than zero; 1 second by default. It doubles with each attempt, and each delay is
    /// drawn evenly from zero to its largest value (full jitter).
    /// </summary>
    public TimeSpan InitialDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How far the largest delay grows: at least <see cref="InitialDelay"/>; 5 minutes by default.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The age limit: how long after its acceptance an event is given up, whatever a server asks to wait. More than
    /// <see cref="KameleoonOptions.Timeout"/> and at most 30 days; 4 hours by default, as at Segment.
    /// </summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(4);
}
