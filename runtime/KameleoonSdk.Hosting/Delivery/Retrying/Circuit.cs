namespace KameleoonSdk.Hosting;

/// <summary>
/// The circuit breaker: opens after so many failures in a row, at once when the credentials are refused, and for as long as the server
/// asks; then lets one request through at a time until one is answered well.
/// </summary>
internal sealed class Circuit : IDisposable
{
    private readonly CircuitBreakerOptions _options;
    private readonly SteadyClock _clock;
    private readonly Random _random;
    private readonly Action<CircuitState> _onChange;
    private readonly ITimer _timer;
    private readonly Gate _gate = new();
    private readonly LinkedList<TaskCompletionSource<bool>> _line = new();
    private volatile CircuitState _state;
    private DateTimeOffset _openUntil;
    private int _failures;
    private int _openings;

    public Circuit(CircuitBreakerOptions options, SteadyClock clock, TimeProvider timeProvider, Random random, Action<CircuitState> onChange)
    {
        _options = options;
        _clock = clock;
        _random = random;
        _onChange = onChange;
        _timer = timeProvider.CreateTimer(static circuit => ((Circuit)circuit!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public CircuitState State => _state;

    /// <summary>Whether the last answer refused the credentials.</summary>
    public bool IsUnauthorized { get; private set; }

    /// <summary>Until when nothing is sent; null if the circuit is not open.</summary>
    public DateTimeOffset? OpenUntil
    {
        get
        {
            lock (_gate)
            {
                return _state == CircuitState.Open ? _openUntil : null;
            }
        }
    }

    /// <summary>How many wait in line.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
            {
                return _line.Count;
            }
        }
    }

    /// <summary>Waits until a request may be sent. Completes synchronously while the circuit is closed.</summary>
    /// <returns>Whether the request is a probe, which must be reported or given back.</returns>
    public ValueTask<bool> EnterAsync(CancellationToken cancellationToken) =>
        _state == CircuitState.Closed ? new(false) : WaitAsync(cancellationToken);

    /// <summary>The server answered in a way that shows that it works.</summary>
    public void Succeed()
    {
        if (_state == CircuitState.Closed && Volatile.Read(ref _failures) == 0)
        {
            return;
        }

        lock (_gate)
        {
            _failures = 0;
            _openings = 0;
            IsUnauthorized = false;
            Change(CircuitState.Closed);
        }
    }

    /// <summary>An attempt failed in a way that passes.</summary>
    /// <param name="isProbe">Whether it was the probe.</param>
    /// <param name="isUnauthorized">Whether the credentials were refused.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    public void Fail(bool isProbe, bool isUnauthorized, TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            IsUnauthorized = isUnauthorized || (IsUnauthorized && !isProbe);
            _failures++;
            var isTrip = _state == CircuitState.Closed && (isUnauthorized || retryAfter > TimeSpan.Zero || _failures >= _options.Failures);
            if (isTrip || isProbe)
            {
                Open(retryAfter);
            }
        }
    }

    /// <summary>A probe was not sent after all: the next one in line takes its place.</summary>
    public void GiveBack()
    {
        lock (_gate)
        {
            if (_state == CircuitState.HalfOpen)
            {
                _openUntil = _clock.UtcNow;
                Change(CircuitState.Open);
                LetNext();
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource<bool>> turn;
        lock (_gate)
        {
            if (_state == CircuitState.Closed)
            {
                return false;
            }

            // First come, first served: otherwise a few events would be tried again and again, and the others never.
            turn = _line.AddLast(new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
            LetNext();
        }

        await using var giving = cancellationToken.Register(() => GiveUp(turn, cancellationToken)).ConfigureAwait(false);
        return await turn.Value.Task.ConfigureAwait(false);
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource<bool>> turn, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // Whose turn has come keeps it.
            if (turn.List is not null)
            {
                _line.Remove(turn);
                turn.Value.TrySetCanceled(cancellationToken);
            }
        }
    }

    private void Open(TimeSpan? retryAfter)
    {
        var ceiling = RetrySchedule.Ceiling(_options.InitialDuration, _options.MaxDuration, ++_openings);
        var duration = ceiling * (0.5 + (_random.NextDouble() / 2));
        if (retryAfter > duration)
        {
            // Each event keeps to the whole of what the server asks. The server itself is asked again at least so often.
            duration = retryAfter.Value < _options.MaxDuration ? retryAfter.Value : _options.MaxDuration;
        }

        _openUntil = _clock.UtcNow + duration;
        Change(CircuitState.Open);
        _timer.Change(duration, Timeout.InfiniteTimeSpan);
    }

    private void Wake()
    {
        lock (_gate)
        {
            if (_state == CircuitState.Open && _openUntil - _clock.UtcNow is var left && left > TimeSpan.Zero)
            {
                // A timer may be early, or left from an earlier opening.
                _timer.Change(left, Timeout.InfiniteTimeSpan);
                return;
            }

            LetNext();
        }
    }

    private void Change(CircuitState state)
    {
        if (_state == state)
        {
            return;
        }

        _state = state;
        _onChange(state);
        if (state == CircuitState.Closed)
        {
            LetAll();
        }
    }

    private void LetNext()
    {
        if (_state == CircuitState.Open && _clock.UtcNow >= _openUntil && _line.First is { } first)
        {
            _line.RemoveFirst();
            Change(CircuitState.HalfOpen);
            first.Value.TrySetResult(true);
        }
    }

    private void LetAll()
    {
        while (_line.First is { } first)
        {
            _line.RemoveFirst();
            first.Value.TrySetResult(false);
        }
    }
}
