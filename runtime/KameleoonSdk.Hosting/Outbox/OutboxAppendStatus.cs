namespace KameleoonSdk.Hosting;

/// <summary>What an outbox did with an event that it was given.</summary>
public enum OutboxAppendStatus
{
    /// <summary>The event is in the store, durable if the store is.</summary>
    Appended,

    /// <summary>There is no room for it now.</summary>
    Full,

    /// <summary>It is larger than the whole store may be, so waiting does not help.</summary>
    TooLarge,
}
