namespace KameleoonSdk.Hosting;

// Waiting for what is under way.
public sealed partial class KameleoonSender
{
    private readonly Gate _flushGate = new();
    private DeliveryTotals _flushed;

    /// <inheritdoc/>
    public async ValueTask<FlushResult> FlushAsync(TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, TimeSpan.FromMilliseconds(int.MaxValue));
        if (_stopped is { } stopped)
        {
            return stopped with { Delivered = 0, Failed = 0 };
        }

        var deadline = _clock.UtcNow + timeout;
        try
        {
            await EnsureStartedAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Conclude();
        }
        catch (OutboxException exception)
        {
            // Nothing has been accepted, so there is nothing to wait for.
            NoteStoreFailure(exception);
            return default;
        }

        await FlushOnceAsync(deadline, cancellationToken).ConfigureAwait(false);
        return Conclude();
    }

    private async ValueTask FlushOnceAsync(DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        var start = _clock.UtcNow;
        _source.Kick();
        while (true)
        {
            var progress = _progress.NextAsync();
            var left = deadline - _clock.UtcNow;
            if (IsFlushed(start) || left <= TimeSpan.Zero || IsHopeless(deadline) || cancellationToken.IsCancellationRequested)
            {
                break;
            }

            await progress.WaitAsync(left, _timeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // What the outbox has just let go of is still to be counted.
        await _settler.WhenCountedAsync()
            .WaitAsync(UntilOrZero(deadline), _timeProvider, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private TimeSpan UntilOrZero(DateTimeOffset deadline) =>
        deadline - _clock.UtcNow is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    private FlushResult Conclude()
    {
        lock (_flushGate)
        {
            var (before, after, undelivered) = (_flushed, _monitor.Totals, _outbox.GetStatistics().Events);
            _flushed = after;
            return new FlushResult(
                after.Delivered - before.Delivered,
                after.GivenUp + after.Dropped - before.GivenUp - before.Dropped,
                Stored: _outbox.IsDurable ? undelivered : 0,
                Left: _outbox.IsDurable ? 0 : undelivered);
        }
    }

    // What was accepted since need not be waited for. What the future has accepted is from before the clock was set back.
    private bool IsFlushed(DateTimeOffset start) =>
        _outbox.GetStatistics().OldestAcceptedAt is not { } oldest || (oldest > start && oldest <= _clock.UtcNow);

    // Nothing is under way, and nothing will be before the deadline.
    private bool IsHopeless(DateTimeOffset deadline)
    {
        if (RequestsUnderWay > 0 || _settler.Count > 0 || _source.IsLeasing)
        {
            return false;
        }

        return _circuit.OpenUntil > deadline
            || (_outbox.GetStatistics().Leased == 0 && _source.Buffered == 0 && _source.NextDueAt > deadline);
    }
}
