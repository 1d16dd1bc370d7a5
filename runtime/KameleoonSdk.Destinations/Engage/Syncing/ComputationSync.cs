namespace KameleoonSdk.Destinations.Engage;

/// <summary>What syncs of audiences and of computed traits have in common.</summary>
internal sealed class ComputationSync
{
    private readonly Computation _computation;
    private readonly EventSink _sink;
    private readonly IMembershipStore _store;
    private readonly SyncOptions _options;

    public ComputationSync(Computation computation, EventSink sink, IMembershipStore? store, SyncOptions? options)
    {
        ArgumentNullException.ThrowIfNull(computation);
        ArgumentNullException.ThrowIfNull(sink);
        _ = computation.Trait;
        _computation = computation;
        _sink = sink;
        _store = store ?? new MemoryMembershipStore();
        _options = options ?? new SyncOptions();
    }

    public async Task<SyncProgress> RunAsync(IAsyncEnumerable<MemberTrait> members, bool areLeaversTold, CancellationToken cancellationToken)
    {
        var now = _options.TimeProvider.GetUtcNow().ToUnixTimeMilliseconds();
        var generation = await _store.BeginAsync(_computation.StoreKey, now, cancellationToken).ConfigureAwait(false);
        var run = new SyncRun(_computation, _sink, _store, _options, generation);
        await run.ReadMembersAsync(members, cancellationToken).ConfigureAwait(false);
        if (areLeaversTold)
        {
            await run.ReadLeaversAsync(cancellationToken).ConfigureAwait(false);
        }

        return run.Complete();
    }

    public async Task RunPeriodicallyAsync(
        Func<CancellationToken, Task<SyncProgress>> sync,
        Action<Exception> onFailure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(onFailure);
        using var timer = new PeriodicTimer(_options.Interval, _options.TimeProvider);
        do
        {
            try
            {
                await sync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                onFailure(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false));
    }
}
