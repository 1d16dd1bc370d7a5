namespace KameleoonSdk.Hosting;

/// <summary>What became of an event that was given to the queue.</summary>
public enum EnqueueStatus
{
    /// <summary>It is accepted: it will be delivered, or reported as failed.</summary>
    Accepted,

    /// <summary>It breaks its definition, or is too large.</summary>
    Invalid,

    /// <summary>An option keeps it from being sent.</summary>
    Filtered,

    /// <summary>The queue is full, the sender is stopping, or the outbox failed.</summary>
    Refused,
}
