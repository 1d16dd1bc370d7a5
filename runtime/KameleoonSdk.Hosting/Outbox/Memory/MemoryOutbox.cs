namespace KameleoonSdk.Hosting;

/// <summary>
/// An outbox in memory, the queue that delivery uses when no other is configured: quick, bounded, and gone with the process.
/// </summary>
public sealed class MemoryOutbox : IOutbox
{
    // Who waits for room is woken once so many events have gone, so that a full queue does not wake somebody for each of them.
    private const int MostFreedAtOnce = 64;

    // Or after this time, since it may take long until so many have gone.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly Gate _gate = new();
    private readonly OutboxLimits _limits;
    private readonly TimeProvider _timeProvider;
    private readonly MemoryEntries _entries = new();
    private readonly BodyPool _bodies = new();
    private readonly MemorySchedule _schedule;
    private readonly MemoryDeadLetters _deadLetters;
    private TaskCompletionSource? _room;
    private long _lastId;
    private int _leased;

    /// <summary>Creates an empty outbox.</summary>
    /// <param name="context">What it serves, and how much it may hold.</param>
    public MemoryOutbox(OutboxContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _limits = context.Limits;
        _timeProvider = context.TimeProvider;
        _schedule = new MemorySchedule(_limits.MaxDelay);
        _deadLetters = new MemoryDeadLetters(_limits, _gate, @event => Append(@event));
    }

    /// <inheritdoc/>
    public bool IsDurable => false;

    /// <inheritdoc/>
    public IDeadLetters DeadLetters => _deadLetters;

    /// <inheritdoc/>
    public ValueTask<OutboxOpening> OpenAsync(CancellationToken cancellationToken = default) => new(new OutboxOpening(Waiting: 0));

    /// <inheritdoc/>
    public ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent @event, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new(Append(@event));
        }
    }

    /// <summary>The same for the usual case: takes the event if there is room for it.</summary>
    internal bool TryAppend(in OutboxEvent @event)
    {
        lock (_gate)
        {
            return Append(@event) == OutboxAppendStatus.Appended;
        }
    }

    /// <inheritdoc/>
    public ValueTask WaitForRoomAsync(int byteCount, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (HasRoom(byteCount))
            {
                return ValueTask.CompletedTask;
            }

            _room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return WaitAsync(_room.Task, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DroppedEvent>> DropOldestAsync(int byteCount, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var dropped = new List<DroppedEvent>();
        lock (_gate)
        {
            var next = _entries.First;
            while (next is { } entry && !HasRoom(byteCount))
            {
                next = entry.Next;
                if (entry.State != MemoryEntryState.Leased)
                {
                    dropped.Add(new DroppedEvent(entry.Id, entry.Detach(), entry.Attempts));
                    _schedule.Forget(entry);
                    Remove(entry);
                }
            }
        }

        return new(dropped);
    }

    /// <inheritdoc/>
    public ValueTask<OutboxBatch> LeaseAsync(int maxCount, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCount, 1);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            List<LeasedEvent>? batch = null;
            while ((batch is null || batch.Count < maxCount) && _schedule.TakeDue(now) is { } entry)
            {
                entry.State = MemoryEntryState.Leased;
                _leased++;
                (batch ??= new(Math.Min(maxCount, _entries.Count - _leased + 1))).Add(entry);
            }

            return new(new OutboxBatch(batch is null ? [] : batch, _schedule.NextDueAt()));
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> SettleAsync(IReadOnlyList<OutboxSettlement> settlements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settlements);
        cancellationToken.ThrowIfCancellationRequested();
        var count = 0;
        lock (_gate)
        {
            for (var i = 0; i < settlements.Count; i++)
            {
                count += Settle(settlements[i]) ? 1 : 0;
            }
        }

        return new(count);
    }

    /// <inheritdoc/>
    public OutboxStatistics GetStatistics()
    {
        lock (_gate)
        {
            return new OutboxStatistics
            {
                Events = _entries.Count,
                Leased = _leased,
                Bytes = _entries.Bytes,
                OldestAcceptedAt = _entries.First?.Event.AcceptedAt,
                DeadLetters = _deadLetters.Count,
                DeadLetterBytes = _deadLetters.Bytes,
                DeadLettersDeleted = _deadLetters.Deleted,
                StoreBytes = _entries.Bytes + _deadLetters.Bytes,
            };
        }
    }

    /// <summary>Does nothing: what is in memory goes with the object.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask WaitAsync(Task room, CancellationToken cancellationToken)
    {
        await room.WaitAsync(LongestWait, _timeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private OutboxAppendStatus Append(in OutboxEvent @event)
    {
        if (@event.Body.Length > _limits.MaxBytes)
        {
            return OutboxAppendStatus.TooLarge;
        }

        if (!HasRoom(@event.Body.Length))
        {
            return OutboxAppendStatus.Full;
        }

        var entry = MemoryEntry.Create(++_lastId, @event, _bodies);
        if (_entries.Add(entry))
        {
            entry.State = MemoryEntryState.Blocked;
        }
        else
        {
            _schedule.AddReady(entry);
        }

        return OutboxAppendStatus.Appended;
    }

    private bool Settle(in OutboxSettlement settlement)
    {
        if (settlement.Leased is not MemoryEntry { State: MemoryEntryState.Leased } entry)
        {
            return false;
        }

        _leased--;
        switch (settlement.Kind)
        {
            case OutboxSettlementKind.Release:
                _schedule.AddReady(entry);
                return true;
            case OutboxSettlementKind.Retry:
                entry.Delay(settlement.NextAttemptAt);
                _schedule.AddDelayed(entry);
                return true;
            case OutboxSettlementKind.DeadLetter:
                var now = _timeProvider.GetUtcNow();
                _deadLetters.Add(new DeadLetter(entry.Id, entry.Detach(), entry.Attempts + 1, now, settlement.Failure!));
                break;
        }

        entry.State = MemoryEntryState.Gone;
        Remove(entry);
        return true;
    }

    private void Remove(MemoryEntry entry)
    {
        if (_entries.Remove(entry) is { } unblocked)
        {
            _schedule.AddReady(unblocked);
        }

        entry.FreeBody(_bodies);
        if (_room is { } room && _entries.Count <= _limits.MaxEvents - Math.Min(MostFreedAtOnce, (_limits.MaxEvents / 16) + 1))
        {
            _room = null;
            room.TrySetResult();
        }
    }

    private bool HasRoom(int byteCount) =>
        _entries.Count < _limits.MaxEvents && _entries.Bytes + byteCount <= _limits.MaxBytes;
}
