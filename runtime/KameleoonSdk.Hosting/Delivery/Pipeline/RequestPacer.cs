namespace KameleoonSdk.Hosting;

/// <summary>Spreads requests evenly over the time, so many a second at most.</summary>
internal sealed class RequestPacer(int perSecond, TimeProvider timeProvider)
{
    // How far the pace may catch up after a timer that came late.
    private static readonly TimeSpan CatchUp = TimeSpan.FromMilliseconds(10);

    private readonly TimeSpan _interval = TimeSpan.FromSeconds(1) / perSecond;
    private readonly long _origin = timeProvider.GetTimestamp();
    private readonly Gate _gate = new();
    private TimeSpan _next = -CatchUp;

    public ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        TimeSpan delay;
        lock (_gate)
        {
            var now = timeProvider.GetElapsedTime(_origin);
            var slot = _next > now - CatchUp ? _next : now - CatchUp;
            _next = slot + _interval;
            delay = slot - now;
        }

        return delay <= TimeSpan.Zero ? ValueTask.CompletedTask : new(Task.Delay(delay, timeProvider, cancellationToken));
    }
}
