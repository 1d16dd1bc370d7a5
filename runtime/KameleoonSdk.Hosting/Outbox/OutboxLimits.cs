namespace KameleoonSdk.Hosting;

/// <summary>How much an outbox may hold. Waiting and leased events count together, dead letters apart.</summary>
public sealed record OutboxLimits
{
    /// <summary>The largest number of waiting and leased events: 1 or more; 10,000 by default.</summary>
    public int MaxEvents { get; init; } = 10_000;

    /// <summary>The largest sum of their bodies, in bytes: 1 or more; 64 MiB by default.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>
    /// The largest number of dead letters: 0 or more; 1,000 by default. When it is reached, the oldest is deleted and counted in
    /// <see cref="OutboxStatistics.DeadLettersDeleted"/>.
    /// </summary>
    public int MaxDeadLetters { get; init; } = 1_000;

    /// <summary>The largest sum of the dead letters' bodies, in bytes: 0 or more; 16 MiB by default. Beyond it the oldest is deleted.</summary>
    public long MaxDeadLetterBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>
    /// How far ahead a next attempt can be: more than zero; the age limit of delivery, 4 hours by default. See
    /// <see cref="IOutbox.LeaseAsync"/>.
    /// </summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromHours(4);
}
