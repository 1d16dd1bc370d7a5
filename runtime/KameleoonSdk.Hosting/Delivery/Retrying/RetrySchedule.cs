namespace KameleoonSdk.Hosting;

/// <summary>When an event is sent again: full-jitter exponential delays, what the server asks to wait, and the age limit.</summary>
internal sealed class RetrySchedule(RetryOptions options, TimeSpan timeout, Random random)
{
    /// <param name="acceptedAt">When the event was accepted.</param>
    /// <param name="attempts">How many attempts were made, the last one included.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    /// <param name="now">The time.</param>
    /// <returns>
    /// When the next attempt is due, so early that its answer can still come within the age limit; null if there is no time for one.
    /// </returns>
    public DateTimeOffset? Next(DateTimeOffset acceptedAt, int attempts, TimeSpan? retryAfter, DateTimeOffset now)
    {
        var last = LastStart(acceptedAt);
        if (now >= last)
        {
            return null;
        }

        var delay = Jitter(Ceiling(options.InitialDelay, options.MaxDelay, attempts));
        if (retryAfter is { } asked)
        {
            delay = asked < options.MaxAge ? asked + delay : options.MaxAge;
        }

        return delay < last - now ? now + delay : last;
    }

    /// <summary>Whether an event has become too old for an attempt.</summary>
    public bool IsExpired(DateTimeOffset acceptedAt, DateTimeOffset now) => now > acceptedAt + options.MaxAge;

    /// <summary>How long it takes until <see cref="IsExpired"/>, up to a day; not more than zero for an event that is.</summary>
    public TimeSpan UntilExpired(DateTimeOffset acceptedAt, DateTimeOffset now)
    {
        var left = acceptedAt + options.MaxAge - now + TimeSpan.FromMilliseconds(1);
        return left < TimeSpan.FromDays(1) ? left : TimeSpan.FromDays(1);
    }

    /// <summary>A delay that doubles with each failure, up to a limit.</summary>
    public static TimeSpan Ceiling(TimeSpan initial, TimeSpan limit, int failures)
    {
        // Beyond 2^40 every delay is over its limit.
        var delay = initial.TotalMilliseconds * Math.Pow(2, Math.Min(failures - 1, 40));
        return delay < limit.TotalMilliseconds ? TimeSpan.FromMilliseconds(delay) : limit;
    }

    private DateTimeOffset LastStart(DateTimeOffset acceptedAt) => acceptedAt + options.MaxAge - timeout;

    private TimeSpan Jitter(TimeSpan ceiling) => ceiling * random.NextDouble();
}
