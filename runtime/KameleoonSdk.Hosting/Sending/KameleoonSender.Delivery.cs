namespace KameleoonSdk.Hosting;

// What the parts of delivery tell each other.
public sealed partial class KameleoonSender
{
    // How long delivery leaves a store alone that failed.
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(1);

    // How many settlements may be on their way to the store before no more events are leased.
    private const int MostUnsettled = 1000;

    /// <summary>Whether anything goes on, or can at once, that waits neither for the clock, nor for the server, nor for the application.</summary>
    internal bool IsBusy =>
        (_settler.IsRunning && !_settler.IsPaused) || _source.IsLeasing || (_isFinishing ? _reporter.Waiting == 0 : IsAnyWorkerBusy());

    private bool IsAnyWorkerBusy()
    {
        var (settled, handedOut, buffered) = (_settler.Concluded + _settler.Count, _source.HandedOut, _source.Buffered);
        var taken = handedOut - settled - buffered;
        return taken > RequestsUnderWay + _circuit.Waiting + _gate.Waiting + _reporter.Waiting
            || (buffered > 0 && taken < _options.Concurrency);
    }

    private bool MayLease() => _settler.Count < MostUnsettled;

    private void OnSettled(IReadOnlyList<OutboxSettlement> settlements, int? counted)
    {
        for (var i = 0; i < settlements.Count; i++)
        {
            // Kameleoon has a delivered event even where the store failed to note it.
            if (counted is not null || settlements[i].Kind == OutboxSettlementKind.Delivered)
            {
                Count(settlements[i]);
            }
        }

        if (counted < settlements.Count)
        {
            _logger.TakenOver(_project, settlements.Count - counted.Value);
        }

        _source.Kick();
        _progress.Set();
    }

    private void Count(in OutboxSettlement settlement)
    {
        var @event = settlement.Leased.Event;
        switch (settlement.Kind)
        {
            case OutboxSettlementKind.Delivered:
                _monitor.Delivered(@event);
                break;
            case OutboxSettlementKind.Retry:
                _monitor.Retried(@event);
                break;
            case OutboxSettlementKind.DeadLetter:
                _monitor.GivenUp(@event, settlement.Failure!.Reason);
                break;
        }
    }

    private TimeSpan OnStoreFailure(Exception exception)
    {
        if (exception is OutboxDamagedException damaged)
        {
            _logger.SetAside(_project, damaged.SetAside);
            return TimeSpan.Zero;
        }

        NoteStoreFailure(exception);
        return StorePause;
    }

    private void NoteStoreFailure(Exception exception)
    {
        _monitor.StoreFailed();
        _logger.OutboxFailed(_project, exception);
    }

    private void OnCircuitChanged(CircuitState state)
    {
        if (state == CircuitState.Closed)
        {
            _logger.CircuitClosed(_project);
        }
        else if (state == CircuitState.Open)
        {
            if (_circuit.IsUnauthorized)
            {
                _logger.Unauthorized(_project);
            }
            else
            {
                _logger.CircuitOpened(_project);
            }
        }

        _progress.Set();
    }
}
