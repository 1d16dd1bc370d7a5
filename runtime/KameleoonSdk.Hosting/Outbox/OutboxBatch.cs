namespace KameleoonSdk.Hosting;

/// <summary>What <see cref="IOutbox.LeaseAsync"/> leased.</summary>
/// <param name="Events">The leased events in order; empty if none is due.</param>
/// <param name="NextDueAt">
/// When more may be due, for a caller that leased fewer than it asked for: the earliest next attempt, or sooner where other processes
/// append to the store or hold leases. Null if only an append or a settlement of this instance can bring more.
/// </param>
public readonly record struct OutboxBatch(IReadOnlyList<LeasedEvent> Events, DateTimeOffset? NextDueAt);
