namespace KameleoonSdk.Hosting;

/// <summary>What becomes of a leased event.</summary>
public enum OutboxSettlementKind
{
    /// <summary>It was delivered and leaves the store.</summary>
    Delivered,

    /// <summary>It was not sent and waits as before.</summary>
    Release,

    /// <summary>An attempt failed, and another one follows.</summary>
    Retry,

    /// <summary>It is given up.</summary>
    DeadLetter,
}
