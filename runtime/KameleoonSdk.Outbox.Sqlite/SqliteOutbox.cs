using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// A durable outbox in one SQLite file. An event whose append has completed survives the end of the process and of the machine. Several
/// processes of one machine, and several projects, may share a file. See <c>docs/outbox.md</c> for what is guaranteed and how to run it.
/// </summary>
public sealed class SqliteOutbox : IOutbox
{
    private static readonly TimeSpan LookAroundEvery = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan RoomPause = TimeSpan.FromSeconds(1);

    private readonly OutboxContext _context;
    private readonly HandOver _handOver = new();
    private readonly GroupCommitter _committer;
    private readonly CommitLoop _loop;
    private readonly SqliteDeadLetters _deadLetters;
    private volatile TaskCompletionSource _committed = NewSignal();
    private ITimer? _timer;
    private bool _isStarted;

    /// <summary>Creates an outbox; nothing is opened yet.</summary>
    /// <param name="options">Where it is. Read now; later changes have no effect.</param>
    /// <param name="context">What it serves, and how much it may hold.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public SqliteOutbox(SqliteOutboxOptions options, OutboxContext context)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(context);
        options.Check();
        _context = context;
        var files = new StoreFiles(options.Path);
        Path = files.Main;
        _committer = new GroupCommitter(files, new StoreOpener(files, context, options.BusyTimeout, _handOver), context);
        _loop = new CommitLoop(_committer, SignalCommitted);
        _deadLetters = new SqliteDeadLetters(this);
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public bool IsDurable => true;

    /// <inheritdoc/>
    public IDeadLetters DeadLetters => _deadLetters;

    /// <inheritdoc/>
    public async ValueTask<OutboxOpening> OpenAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_isStarted)
        {
            _isStarted = true;
            var opening = await _loop.StartAsync().ConfigureAwait(false);
            _timer = StartTimer();
            return opening;
        }

        // The first call failed; the caller tries again.
        var events = await RunAsync(OperationKind.Shrink, 0, static store => store.Statistics.Events, cancellationToken).ConfigureAwait(false);
        _timer ??= StartTimer();
        return new OutboxOpening(events);
    }

    /// <inheritdoc/>
    public ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent @event, CancellationToken cancellationToken = default) =>
        new(RunAsync(OperationKind.Grow, @event.Body.Length, store => store.Append(@event), cancellationToken));

    /// <inheritdoc/>
    public async ValueTask WaitForRoomAsync(int byteCount, CancellationToken cancellationToken = default)
    {
        var committed = _committed.Task;
        if (!HasRoom(byteCount))
        {
            using var pause = new CancellationTokenSource(RoomPause, _context.TimeProvider);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(pause.Token, cancellationToken);
            await committed.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DroppedEvent>> DropOldestAsync(int byteCount, CancellationToken cancellationToken = default) =>
        new(RunAsync(OperationKind.Shrink, 0, store => store.DropOldest(byteCount), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<OutboxBatch> LeaseAsync(int maxCount, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCount, 1);
        cancellationToken.ThrowIfCancellationRequested();
        return _handOver.TryTake(maxCount, now) is { } batch
            ? new(batch)
            : new(RunAsync(OperationKind.Lease, 0, store => store.Lease(maxCount, now), cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An event was leased from another kind of outbox.</exception>
    public ValueTask<int> SettleAsync(IReadOnlyList<OutboxSettlement> settlements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settlements);
        for (var i = 0; i < settlements.Count; i++)
        {
            if (settlements[i].Leased is not OwnedEvent)
            {
                throw new ArgumentException($"The event {settlements[i].Leased} was not leased from this kind of outbox.", nameof(settlements));
            }
        }

        return new(RunAsync(OperationKind.Shrink, 0, store => store.Settle(settlements), cancellationToken));
    }

    /// <inheritdoc/>
    public OutboxStatistics GetStatistics()
    {
        // What nobody has been given yet is not leased, as far as anybody can see.
        var handedOver = _handOver.Count;
        var statistics = _committer.Statistics;
        return statistics with { Leased = Math.Max(0, statistics.Leased - handedOver) };
    }

    /// <summary>Finishes what was begun and closes the file. Leases that are left become free.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_timer is { } timer)
        {
            await timer.DisposeAsync().ConfigureAwait(false);
        }

        if (_isStarted)
        {
            await _loop.CloseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Does something in a transaction, and completes when it is on the disk.</summary>
    internal Task<TResult> RunAsync<TResult>(
        OperationKind kind, int size, Func<Store, TResult> run, CancellationToken cancellationToken)
    {
        var operation = new ResultOperation<TResult>(kind, size, run, cancellationToken);
        _loop.Post(operation);
        return operation.Task;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ITimer StartTimer() => _context.TimeProvider.CreateTimer(
        static outbox => ((SqliteOutbox)outbox!).LookAround(), this, LookAroundEvery, LookAroundEvery);

    private void LookAround()
    {
        _ = RunAsync(OperationKind.Shrink, 0, Look, CancellationToken.None)
            .ContinueWith(static task => task.Exception, TaskContinuationOptions.OnlyOnFaulted);

        bool Look(Store store)
        {
            _committer.LookAround(store);
            return true;
        }
    }

    private bool HasRoom(int byteCount)
    {
        var (statistics, limits) = (GetStatistics(), _context.Limits);
        return statistics.Events < limits.MaxEvents && statistics.Bytes + byteCount <= limits.MaxBytes;
    }

    private void SignalCommitted() => Interlocked.Exchange(ref _committed!, NewSignal()).TrySetResult();
}
