namespace KameleoonSdk.Hosting;

/// <summary>Holds an event back until it may be sent: for the circuit and for the rate, but not longer than the event may become.</summary>
internal sealed class Departure(
    Circuit circuit, RequestGate gate, RetrySchedule schedule, SteadyClock clock, TimeProvider timeProvider)
{
    /// <returns>Whether the request is a probe, which must be reported or given back; null if the event has become too old.</returns>
    public ValueTask<bool?> WaitAsync(LeasedEvent leased, CancellationToken stop) =>
        circuit.State == CircuitState.Closed && gate.IsUnlimited
            ? new(IsExpired(leased) ? null : false)
            : WaitSlowlyAsync(leased, stop);

    private async ValueTask<bool?> WaitSlowlyAsync(LeasedEvent leased, CancellationToken stop)
    {
        var isProbe = circuit.State == CircuitState.Closed
            ? false
            : await WaitInTimeAsync(leased, circuit.EnterAsync, stop).ConfigureAwait(false);
        if (isProbe is null)
        {
            return null;
        }

        var isAllowed = false;
        try
        {
            isAllowed = await WaitInTimeAsync(leased, PassAsync, stop).ConfigureAwait(false) is not null && !IsExpired(leased);
            return isAllowed ? isProbe : null;
        }
        finally
        {
            if (isProbe == true && !isAllowed)
            {
                circuit.GiveBack();
            }
        }
    }

    private async ValueTask<bool> PassAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <returns>What the waiting brought; null if the event became too old. What is too old already takes nobody's place.</returns>
    private async ValueTask<bool?> WaitInTimeAsync(
        LeasedEvent leased, Func<CancellationToken, ValueTask<bool>> waitAsync, CancellationToken stop)
    {
        while (!IsExpired(leased))
        {
            using var expiry = new CancellationTokenSource(schedule.UntilExpired(leased.Event.AcceptedAt, clock.UtcNow), timeProvider);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, expiry.Token);
            try
            {
                return await waitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                // Timers may come early: the clock decides.
            }
        }

        return null;
    }

    private bool IsExpired(LeasedEvent leased) => schedule.IsExpired(leased.Event.AcceptedAt, clock.UtcNow);
}
