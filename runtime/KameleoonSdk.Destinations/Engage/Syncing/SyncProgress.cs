namespace KameleoonSdk.Destinations.Engage;

/// <summary>What a sync did so far.</summary>
public readonly record struct SyncProgress
{
    /// <summary>How many members were read.</summary>
    public long Read { get; init; }

    /// <summary>Of how many members a value was handed over that have none yet, or none that is known to have arrived: who entered.</summary>
    public long Entered { get; init; }

    /// <summary>Of how many members the value was handed over again, because it changed or an identifier came to be known.</summary>
    public long Changed { get; init; }

    /// <summary>How many members left the audience, and that was handed over.</summary>
    public long Left { get; init; }

    /// <summary>How many members are as they were.</summary>
    public long Unchanged { get; init; }

    /// <summary>How many members were read once more in the same sync; the first one counts.</summary>
    public long Repeated { get; init; }

    /// <summary>How many members failed: not handed over, and due again in the next sync.</summary>
    public long Failed { get; init; }

    /// <summary>Whether the sync went over all members and nothing failed.</summary>
    public bool IsCompleted { get; init; }

    /// <summary>How many events were handed over.</summary>
    public long HandedOver => Entered + Changed + Left;
}
