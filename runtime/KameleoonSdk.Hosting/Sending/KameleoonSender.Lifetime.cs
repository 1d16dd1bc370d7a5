using Microsoft.Extensions.Hosting;

namespace KameleoonSdk.Hosting;

// Starting and stopping.
public sealed partial class KameleoonSender
{
    private readonly SemaphoreSlim _lifetime = new(1, 1);
    private volatile Task? _started;
    private Task[] _working = [];
    private FlushResult? _stopped;
    private volatile bool _isFinishing;
    private volatile bool _isDisposed;

    /// <summary>
    /// Stops for good: accepts nothing more, delivers what it can within the time, breaks off the requests that are still under way, and
    /// hands over what is left. Events in a durable outbox stay there; those in memory are reported as failed.
    /// </summary>
    /// <param name="timeout">How long delivery may take: zero or more. After that <see cref="KameleoonOptions.OnFailure"/> has 5 s for each event.</param>
    /// <param name="cancellationToken">Ends the delivery early.</param>
    /// <returns>What was delivered since the last flush and what was not. The same when called again.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or longer than a timer takes.</exception>
    public async ValueTask<FlushResult> StopAsync(TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, TimeSpan.FromMilliseconds(int.MaxValue));

        // Counted from the call: the store may still be about to open.
        var deadline = _clock.UtcNow + timeout;
        await _lifetime.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            return _stopped ??= await StopOnceAsync(deadline, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _lifetime.Release();
        }
    }

    /// <summary>Stops within <see cref="KameleoonOptions.ShutdownTimeout"/>, if it was not stopped before, and frees everything.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(_options.ShutdownTimeout).ConfigureAwait(false);
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _metrics.Unregister(this);
        await _outbox.DisposeAsync().ConfigureAwait(false);
        _client.Dispose();
        _circuit.Dispose();
        _source.Dispose();
        _intake.Dispose();
        _appender.Dispose();
    }

    /// <summary>The same as <see cref="DisposeAsync"/>, for containers that are disposed synchronously: it blocks.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    Task IHostedService.StartAsync(CancellationToken cancellationToken) => EnsureStartedAsync(cancellationToken);

    Task IHostedService.StopAsync(CancellationToken cancellationToken) =>
        StopAsync(_options.ShutdownTimeout, cancellationToken).AsTask();

    private Task EnsureStartedAsync(CancellationToken cancellationToken) =>
        _started is { IsCompletedSuccessfully: true } started ? started : StartAsync(cancellationToken);

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        await _lifetime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_started is null && _stopped is null)
            {
                await StartOnceAsync(cancellationToken).ConfigureAwait(false);
                _started = Task.CompletedTask;
            }
        }
        finally
        {
            _lifetime.Release();
        }
    }

    private async Task StartOnceAsync(CancellationToken cancellationToken)
    {
        var opening = await _outbox.OpenAsync(cancellationToken).ConfigureAwait(false);
        if (opening.SetAside is { } place)
        {
            _logger.SetAside(_project, place);
        }

        foreach (var warning in Warnings)
        {
            _logger.SettingsWarning(_project, warning.Message);
        }

        foreach (var warning in _destination?.Warnings ?? [])
        {
            _logger.SettingsWarning(_project, warning.ToString());
        }

        // Workers outlive whoever sends the first event, and must not look like a part of it.
        using (ExecutionContext.SuppressFlow())
        {
            _working = [.. _workers.Select(worker => Task.Run(() => worker.RunAsync(_stop.Token)))];
        }

        _logger.Started(_project, opening.Waiting);
    }

    private async Task<FlushResult> StopOnceAsync(DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        await using var end = _timeProvider.CreateTimer(
            static reporter => ((FailureReporter)reporter!).End(), _reporter, UntilOrZero(deadline), Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        await _intake.CloseAsync().ConfigureAwait(false);
        if (_started is null)
        {
            return default;
        }

        await FlushOnceAsync(deadline, cancellationToken).ConfigureAwait(false);
        _isFinishing = true;
        _reporter.End();
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_working).ConfigureAwait(false);
        foreach (var leased in await _source.CloseAsync().ConfigureAwait(false))
        {
            _settler.Add(OutboxSettlement.Release(leased));
        }

        await _settler.WhenIdleAsync().ConfigureAwait(false);
        var result = Conclude();
        if (!_outbox.IsDurable)
        {
            await HandOverAsync().ConfigureAwait(false);
        }

        _isFinishing = false;
        _logger.Stopped(_project, result.Delivered, result.Stored, result.Left);
        return result;
    }

    private async Task HandOverAsync()
    {
        var failure = new DeliveryFailure(
            DeliveryReasons.SenderClosed, "The sender stopped before the event was delivered. Use a durable outbox to keep such events.");
        while (await _outbox.LeaseAsync(100, DateTimeOffset.MaxValue).ConfigureAwait(false) is { Events: { Count: > 0 } batch })
        {
            foreach (var leased in batch)
            {
                await _reporter.ReportAsync(leased.Event, leased.Attempts, failure).ConfigureAwait(false);
            }

            OutboxSettlement[] settlements = [.. batch.Select(leased => OutboxSettlement.DeadLetter(leased, failure))];
            await _outbox.SettleAsync(settlements).ConfigureAwait(false);
            foreach (var settlement in settlements)
            {
                Count(settlement);
            }
        }
    }
}
