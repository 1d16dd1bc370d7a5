namespace KameleoonSdk;

/// <summary>
/// Cancels when the time is up, and when the caller does. Can be started again: its timer is left running from one request to the
/// next, since setting a timer twice for each request costs more than letting it come in vain now and then.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TimeProvider _timeProvider;
    private readonly ITimer _timer;
    private readonly object _gate = new();
    private CancellationTokenRegistration _registration;
    private CancellationToken _caller;
    private bool _isRegistrationKept;
    private TimeSpan _timeout;
    private long _started;
    private bool _isRunning;
    private bool _isTimerSet;

    public Deadline(TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
        _timer = timeProvider.CreateTimer(
            static deadline => ((Deadline)deadline!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time was up. False when the caller cancelled.</summary>
    public bool IsOver => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <returns>Whether it runs; false if the caller before cancelled in the meantime, and it is of no use any more.</returns>
    public bool TryStart(TimeSpan timeout, CancellationToken caller)
    {
        var isSameCaller = caller == _caller;
        if (!isSameCaller)
        {
            _registration.Dispose();
            if (_source.IsCancellationRequested)
            {
                return false;
            }
        }

        _caller = caller;
        lock (_gate)
        {
            _timeout = timeout;
            _started = _timeProvider.GetTimestamp();
            _isRunning = true;
            if (!_isTimerSet)
            {
                SetTimer(timeout);
            }
        }

        if (!isSameCaller || !_isRegistrationKept)
        {
            _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        }

        // Who comes again with the same token, as the workers of a queue do, is registered once. Others are let go of after each request.
        _isRegistrationKept = isSameCaller;
        return true;
    }

    /// <returns>Whether it can be started again.</returns>
    public bool TryReset()
    {
        if (!_isRegistrationKept)
        {
            _registration.Dispose();
        }

        lock (_gate)
        {
            _isRunning = false;
            return _source.TryReset();
        }
    }

    public void Dispose()
    {
        _registration.Dispose();
        _timer.Dispose();
        lock (_gate)
        {
            _isRunning = false;
            _source.Dispose();
        }
    }

    private void Look()
    {
        // Cancelled inside of the lock: outside, the source could belong to the next request by then.
        lock (_gate)
        {
            _isTimerSet = false;
            if (!_isRunning)
            {
                return;
            }

            var left = _timeout - _timeProvider.GetElapsedTime(_started);
            if (left > TimeSpan.Zero)
            {
                SetTimer(left);
                return;
            }

            _source.Cancel();
        }
    }

    // A fraction of a millisecond would be cut off, and the timer would come too early.
    private void SetTimer(TimeSpan time)
    {
        _isTimerSet = true;
        _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }
}
