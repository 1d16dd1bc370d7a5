namespace KameleoonSdk.Destinations.Engage;

/// <summary>How a sync works.</summary>
public sealed record SyncOptions
{
    private readonly TimeSpan _interval = TimeSpan.FromHours(1);
    private readonly int _batchSize = 1000;
    private readonly int _maxConcurrency = 32;
    private readonly int _maxFailures = 100;

    /// <summary>How long it takes from the beginning of one sync to that of the next one, when they are run in a loop: 1 hour by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or longer than 49 days.</exception>
    public TimeSpan Interval
    {
        get => _interval;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(49));
            _interval = value;
        }
    }

    /// <summary>
    /// How many members are compared, handed over and saved together, from 1 to 100,000; 1,000 by default. So many changes, at most, are
    /// repeated after a crash, and so many members are in memory at once. A store on disk is flushed twice for each batch with changes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of this range.</exception>
    public int BatchSize
    {
        get => _batchSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100_000);
            _batchSize = value;
        }
    }

    /// <summary>How many events are being handed over at once, at least 1; 32 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxConcurrency
    {
        get => _maxConcurrency;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxConcurrency = value;
        }
    }

    /// <summary>
    /// How many members may fail before a sync stops; 100 by default. Up to then, it goes on with the others, so that one bad member
    /// does not hold up the rest. A member that failed stays due for the next sync.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxFailures
    {
        get => _maxFailures;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxFailures = value;
        }
    }

    /// <summary>Gets what was done so far after each batch and at the end.</summary>
    public IProgress<SyncProgress>? Progress { get; init; }

    /// <summary>Where the time comes from; the system's clock by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
