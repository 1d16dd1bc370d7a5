namespace KameleoonSdk.Hosting;

/// <summary>How much the queue of accepted events holds, and what happens when it is full.</summary>
public sealed class QueueOptions
{
    /// <summary>The largest number of events: 1 or more; 10,000 by default.</summary>
    public int MaxEvents { get; set; } = 10_000;

    /// <summary>The largest sum of their bodies, in bytes: 1 or more; 64 MiB by default.</summary>
    public long MaxBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>What happens to a new event when the queue is full: it waits, by default.</summary>
    public FullQueueMode WhenFull { get; set; }

    /// <summary>The largest number of dead letters: 0 or more; 1,000 by default. Beyond it the oldest is deleted.</summary>
    public int MaxDeadLetters { get; set; } = 1_000;

    /// <summary>
    /// The largest sum of the dead letters' bodies, in bytes: 0 or more; 16 MiB by default. Beyond it the oldest is deleted, so a letter that
    /// is larger by itself is not kept.
    /// </summary>
    public long MaxDeadLetterBytes { get; set; } = 16L * 1024 * 1024;
}
