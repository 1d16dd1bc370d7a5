using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting;

/// <summary>Appends events to the outbox. When that is full, it waits for room, or drops the oldest for it, as the options say.</summary>
internal sealed class Appender(
    string project, FullQueueMode whenFull, IOutbox outbox, DeliveryMonitor monitor, FailureReporter reporter, ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _waiting;

    /// <summary>Whether somebody waits for room, whom nobody may get ahead of.</summary>
    public bool IsSomebodyWaiting => Volatile.Read(ref _waiting) > 0;

    /// <param name="accepted">The event.</param>
    /// <param name="closing">Ends the waiting for room.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">One of the two was cancelled; the event is not in the outbox.</exception>
    /// <exception cref="OutboxException">The store failed.</exception>
    public async ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent accepted, CancellationToken closing, CancellationToken cancellationToken)
    {
        var status = IsSomebodyWaiting
            ? OutboxAppendStatus.Full
            : await AppendOnceAsync(accepted, cancellationToken).ConfigureAwait(false);
        if (status != OutboxAppendStatus.Full || reporter.IsHandling)
        {
            return status;
        }

        return whenFull switch
        {
            FullQueueMode.Wait => await WaitAndAppendAsync(accepted, closing, cancellationToken).ConfigureAwait(false),
            FullQueueMode.DropOldest => await DropAndAppendAsync(accepted, cancellationToken).ConfigureAwait(false),
            _ => status,
        };
    }

    public void Dispose() => _turn.Dispose();

    private async ValueTask<OutboxAppendStatus> AppendOnceAsync(OutboxEvent accepted, CancellationToken cancellationToken)
    {
        try
        {
            return await outbox.AppendAsync(accepted, cancellationToken).ConfigureAwait(false);
        }
        catch (OutboxDamagedException exception)
        {
            logger.SetAside(project, exception.SetAside);
            return await outbox.AppendAsync(accepted, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<OutboxAppendStatus> WaitAndAppendAsync(
        OutboxEvent accepted, CancellationToken closing, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing);
        Interlocked.Increment(ref _waiting);
        try
        {
            while (true)
            {
                var status = await AppendInTurnAsync(accepted, either.Token).ConfigureAwait(false);
                if (status != OutboxAppendStatus.Full)
                {
                    return status;
                }
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    // Waiting for room goes by turns; the append does not, so that a durable outbox commits those of many callers together.
    private async ValueTask<OutboxAppendStatus> AppendInTurnAsync(OutboxEvent accepted, CancellationToken cancellationToken)
    {
        ValueTask<OutboxAppendStatus> appending;
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await outbox.WaitForRoomAsync(accepted.Body.Length, cancellationToken).ConfigureAwait(false);
            appending = AppendOnceAsync(accepted, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }

        return await appending.ConfigureAwait(false);
    }

    private async ValueTask<OutboxAppendStatus> DropAndAppendAsync(OutboxEvent accepted, CancellationToken cancellationToken)
    {
        while (true)
        {
            var dropped = await outbox.DropOldestAsync(accepted.Body.Length, cancellationToken).ConfigureAwait(false);
            OutboxAppendStatus status;
            try
            {
                status = await AppendOnceAsync(accepted, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                // Only now, since the handler of failures might take the room with an event of its own.
                await ReportAsync(dropped).ConfigureAwait(false);
            }

            if (status != OutboxAppendStatus.Full || dropped.Count == 0)
            {
                return status;
            }
        }
    }

    private async ValueTask ReportAsync(IReadOnlyList<DroppedEvent> dropped)
    {
        foreach (var lost in dropped)
        {
            var failure = new DeliveryFailure(DeliveryReasons.DroppedOldest, "The queue was full, and this event was its oldest.");
            monitor.Dropped(lost.Event);
            monitor.Sample(lost.Event, failure, willRetry: false);
            logger.GivenUp(project, lost.Id, lost.Event.Action, lost.Attempts, failure.Reason, failure.Message);
            await reporter.ReportAsync(lost.Event, lost.Attempts, failure).ConfigureAwait(false);
        }
    }
}
