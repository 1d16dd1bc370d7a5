namespace KameleoonSdk.Hosting;

/// <summary>What happens to a new event when the queue is full.</summary>
public enum FullQueueMode
{
    /// <summary>It waits for room, first come, first served.</summary>
    Wait,

    /// <summary>It is refused.</summary>
    Refuse,

    /// <summary>The oldest events are dropped for it. If all of them are under way, it is refused.</summary>
    DropOldest,
}
