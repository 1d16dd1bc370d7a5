namespace KameleoonSdk.Hosting;

/// <summary>
/// Where accepted events are until Kameleoon has answered for them: the contract between delivery and a store.
/// One instance serves one project (sitecode); several instances, in several processes, may serve the same store.
/// </summary>
/// <remarks>
/// <para>What every implementation guarantees:</para>
/// <list type="number">
/// <item><b>Durable before acknowledged.</b> Once <see cref="AppendAsync"/> says <see cref="OutboxAppendStatus.Appended"/>, the event is
/// as safe as the store ever makes it: for a durable store it survives the end of the process and of the machine. The same holds for
/// <see cref="SettleAsync"/>, replays and purges.</item>
/// <item><b>Nothing vanishes.</b> An appended event is waiting, leased or a dead letter until it is settled as delivered, dropped by
/// <see cref="DropOldestAsync"/>, or purged. An event whose append failed or was cancelled may be in the store or not, never in part.</item>
/// <item><b>At least once.</b> An event is leased to one instance at a time. When an instance ends without having settled it, the event
/// becomes free again, so it may be sent twice, with the same body and so the same message ID.</item>
/// <item><b>Order.</b> Events are leased in the order of <see cref="LeasedEvent.Id"/> among those that are due. Of the events with the same
/// <see cref="OutboxEvent.OrderKey"/> only the first that is neither delivered nor a dead letter is ever leased, so they stay in order
/// even while one of them waits for its next attempt.</item>
/// <item><b>Bounded.</b> The store never holds more than <see cref="OutboxLimits"/> allows. What it drops for that is in a result or in
/// <see cref="OutboxStatistics"/>.</item>
/// <item><b>Thread-safe.</b> All members may be called at the same time. Implementations join appends, and settlements, that wait at the
/// same time into one commit.</item>
/// <item><b>No reading of the body.</b> A body is bytes, given back as they came.</item>
/// </list>
/// <para>Time comes from the caller, who reads it from a clock that does not jump within a process. A store uses no other clock for
/// what is due; only leases of processes that ended are found by the store's own <see cref="OutboxContext.TimeProvider"/>.</para>
/// <para>When the store fails (disk full, no access, server gone), methods throw <see cref="OutboxException"/> and leave the store as it
/// was. When it turns out to be damaged, see <see cref="OutboxDamagedException"/>.</para>
/// </remarks>
public interface IOutbox : IAsyncDisposable
{
    /// <summary>
    /// Whether accepted events outlive the process. It decides whether a flush reports undelivered events as stored or as left, and
    /// whether they are handed to the application when the sender is disposed.
    /// </summary>
    bool IsDurable { get; }

    /// <summary>What can be done with the events that were given up.</summary>
    IDeadLetters DeadLetters { get; }

    /// <summary>
    /// Opens the store; called once and before anything else. Leases of an instance that has ended are free after it. A store that
    /// cannot be read is set aside, never deleted, and a new one is begun with what could be read.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="OutboxException">The store can be neither opened nor set aside.</exception>
    ValueTask<OutboxOpening> OpenAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Appends an event behind all others. The event is durable once the task has completed. Called by many at once, so that an
    /// implementation can commit together what waits together; it completes synchronously where nothing has to be waited for.
    /// </summary>
    /// <param name="event">The event. Its body is copied: the caller may reuse the memory once the task has completed.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Whether the event was appended; if not, nothing has changed.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent @event, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until there may be room for an event of this size. Returning early is allowed: the caller appends again and sees. A store
    /// that other processes free returns after at most a second.
    /// </summary>
    /// <param name="byteCount">The size of the event's body.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    ValueTask WaitForRoomAsync(int byteCount, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes waiting events, the oldest first and leased ones never, until there is room for an event of this size. The caller counts
    /// and reports what was removed.
    /// </summary>
    /// <param name="byteCount">The size of the body that needs room.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was removed; empty if there is room already, or if everything is leased.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    ValueTask<IReadOnlyList<DroppedEvent>> DropOldestAsync(int byteCount, CancellationToken cancellationToken = default);

    /// <summary>
    /// Leases the first events that are due, in order, without waiting for any. A lease holds until it is settled; a store with several
    /// processes renews it as long as this instance lives, and frees it within a minute after the instance has ended.
    /// </summary>
    /// <param name="maxCount">How many events at most: 1 or more.</param>
    /// <param name="now">
    /// An event is due when <see cref="LeasedEvent.NextAttemptAt"/> is not after it, or further after it than
    /// <see cref="OutboxLimits.MaxDelay"/>: only a clock that was wrong makes such times.
    /// </param>
    /// <param name="cancellationToken">Gives up. Nothing is leased then.</param>
    /// <returns>The events, and when to ask again.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    ValueTask<OutboxBatch> LeaseAsync(int maxCount, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>
    /// Says what became of leased events, all or none of them. A settlement counts only while the lease is still held, except that a
    /// delivered event is removed whoever holds it by now.
    /// </summary>
    /// <param name="settlements">One for each event; the list is read before the task completes and not kept.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>
    /// How many of them counted. Fewer than given means that this instance was taken for dead and another one took over the rest.
    /// </returns>
    /// <exception cref="OutboxException">The store failed. The events stay leased; the caller tries again.</exception>
    ValueTask<int> SettleAsync(IReadOnlyList<OutboxSettlement> settlements, CancellationToken cancellationToken = default);

    /// <summary>
    /// How full the store is. Cheap, since gauges ask for it: it neither blocks nor throws. A store that has to look it up returns what
    /// it knew at most five seconds ago, always with what this instance has appended and settled since: a flush waits by it.
    /// </summary>
    OutboxStatistics GetStatistics();
}
