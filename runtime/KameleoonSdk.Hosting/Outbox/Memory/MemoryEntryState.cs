namespace KameleoonSdk.Hosting;

/// <summary>Where an entry in memory is.</summary>
internal enum MemoryEntryState
{
    /// <summary>Due: the next lease takes it.</summary>
    Ready,

    /// <summary>Waits for the time of its next attempt.</summary>
    Delayed,

    /// <summary>Waits for an earlier event with the same order key.</summary>
    Blocked,

    /// <summary>Handed out.</summary>
    Leased,

    /// <summary>Settled or dropped.</summary>
    Gone,
}
