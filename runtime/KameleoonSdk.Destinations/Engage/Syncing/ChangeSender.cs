namespace KameleoonSdk.Destinations.Engage;

/// <summary>Hands changes over, several at once, and counts those that fail.</summary>
internal sealed class ChangeSender(Computation computation, EventSink sink, SyncOptions options)
{
    private long _failureCount;
    private Exception? _firstFailure;

    public long FailureCount => Interlocked.Read(ref _failureCount);

    public Exception? FirstFailure => Volatile.Read(ref _firstFailure);

    /// <summary>Counts a member that failed.</summary>
    public void Fail(Exception failure)
    {
        Interlocked.Increment(ref _failureCount);
        Interlocked.CompareExchange(ref _firstFailure, failure, null);
    }

    /// <summary>Hands over what can be, and marks each change with what became of it. Once too many failed, the rest is not tried.</summary>
    public async Task SendAsync(IReadOnlyList<PendingChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(changes, parallel, SendAsync).ConfigureAwait(false);
    }

    private async ValueTask SendAsync(PendingChange change, CancellationToken cancellationToken)
    {
        if (FailureCount > options.MaxFailures)
        {
            return;
        }

        try
        {
            var messageId = MessageIds.Of(computation.Trait, change.State.Identity, change.State.Value!, change.State.Changed);
            var @event = computation.CreateEvent(change.State.Member, change.Value, messageId, EventTime.Now(options.TimeProvider));
            @event.Validate().ThrowIfInvalid();
            await sink(@event, cancellationToken).ConfigureAwait(false);
            change.IsHandedOver = true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Fail(exception);
        }
    }
}
