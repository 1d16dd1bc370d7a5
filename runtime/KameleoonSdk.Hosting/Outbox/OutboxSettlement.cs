namespace KameleoonSdk.Hosting;

/// <summary>What became of a leased event.</summary>
public readonly record struct OutboxSettlement
{
    private OutboxSettlement(LeasedEvent leased, OutboxSettlementKind kind)
    {
        ArgumentNullException.ThrowIfNull(leased);
        Leased = leased;
        Kind = kind;
    }

    /// <summary>The event.</summary>
    public LeasedEvent Leased { get; }

    /// <summary>What becomes of it.</summary>
    public OutboxSettlementKind Kind { get; }

    /// <summary>From when on the next attempt is due; only for <see cref="OutboxSettlementKind.Retry"/>.</summary>
    public DateTimeOffset NextAttemptAt { get; private init; }

    /// <summary>Why it failed; only for <see cref="OutboxSettlementKind.Retry"/> and <see cref="OutboxSettlementKind.DeadLetter"/>.</summary>
    public DeliveryFailure? Failure { get; private init; }

    /// <summary>Kameleoon has it: the event leaves the store.</summary>
    /// <param name="leased">The event.</param>
    public static OutboxSettlement Delivered(LeasedEvent leased) => new(leased, OutboxSettlementKind.Delivered);

    /// <summary>It was not sent: it waits again, as before the lease.</summary>
    /// <param name="leased">The event.</param>
    public static OutboxSettlement Release(LeasedEvent leased) => new(leased, OutboxSettlementKind.Release);

    /// <summary>An attempt failed: it waits for the next one, with one attempt more.</summary>
    /// <param name="leased">The event.</param>
    /// <param name="nextAttemptAt">From when on the next attempt is due.</param>
    /// <param name="failure">Why it failed. A store may keep the last one.</param>
    public static OutboxSettlement Retry(LeasedEvent leased, DateTimeOffset nextAttemptAt, DeliveryFailure failure) =>
        new(leased, OutboxSettlementKind.Retry) { NextAttemptAt = nextAttemptAt, Failure = failure };

    /// <summary>It is given up: it becomes a dead letter.</summary>
    /// <param name="leased">The event.</param>
    /// <param name="failure">Why.</param>
    public static OutboxSettlement DeadLetter(LeasedEvent leased, DeliveryFailure failure) =>
        new(leased, OutboxSettlementKind.DeadLetter) { Failure = failure };
}
