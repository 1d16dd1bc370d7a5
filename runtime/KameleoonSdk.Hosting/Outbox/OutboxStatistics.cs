namespace KameleoonSdk.Hosting;

/// <summary>How full an outbox is.</summary>
public readonly record struct OutboxStatistics
{
    /// <summary>How many events are neither delivered nor given up: waiting ones and leased ones.</summary>
    public long Events { get; init; }

    /// <summary>How many of them are leased.</summary>
    public long Leased { get; init; }

    /// <summary>The sum of their bodies, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>When the oldest of them was accepted; null if there is none.</summary>
    public DateTimeOffset? OldestAcceptedAt { get; init; }

    /// <summary>How many dead letters there are.</summary>
    public long DeadLetters { get; init; }

    /// <summary>The sum of the dead letters' bodies, in bytes.</summary>
    public long DeadLetterBytes { get; init; }

    /// <summary>How many dead letters this instance has deleted for want of room since it was opened.</summary>
    public long DeadLettersDeleted { get; init; }

    /// <summary>What the store takes, in bytes: the size of its file; for a store in memory the sum of the bodies.</summary>
    public long StoreBytes { get; init; }
}
