namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>A store that fails, or takes its time to open, when the test says so, over one in memory that survives it.</summary>
internal sealed class FailingOutbox : IOutbox
{
    private MemoryOutbox _inner = null!;

    public volatile bool Fails;

    public Task Opening { get; init; } = Task.CompletedTask;

    public bool IsDurable => true;

    public IDeadLetters DeadLetters => _inner.DeadLetters;

    public IOutbox Wrap(OutboxContext context)
    {
        _inner = new MemoryOutbox(context);
        return this;
    }

    public async ValueTask<OutboxOpening> OpenAsync(CancellationToken cancellationToken = default)
    {
        await Opening.WaitAsync(cancellationToken);
        return await Check().OpenAsync(cancellationToken);
    }

    public ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent @event, CancellationToken cancellationToken = default) =>
        Check().AppendAsync(@event, cancellationToken);

    public ValueTask WaitForRoomAsync(int byteCount, CancellationToken cancellationToken = default) =>
        Check().WaitForRoomAsync(byteCount, cancellationToken);

    public ValueTask<IReadOnlyList<DroppedEvent>> DropOldestAsync(int byteCount, CancellationToken cancellationToken = default) =>
        Check().DropOldestAsync(byteCount, cancellationToken);

    public ValueTask<OutboxBatch> LeaseAsync(int maxCount, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        Check().LeaseAsync(maxCount, now, cancellationToken);

    public ValueTask<int> SettleAsync(IReadOnlyList<OutboxSettlement> settlements, CancellationToken cancellationToken = default) =>
        Check().SettleAsync(settlements, cancellationToken);

    public OutboxStatistics GetStatistics() => _inner.GetStatistics();

    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    private MemoryOutbox Check() => Fails ? throw new OutboxException("The disk is full.") : _inner;
}
