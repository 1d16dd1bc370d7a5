using System.Threading.Channels;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Hands leased events to the workers. It leases a few ahead, on the thread of whoever notices that events are wanted: nothing runs
/// while there is nothing to do, and a busy worker goes from one event to the next without changing threads.
/// </summary>
internal sealed class LeaseSource : IDisposable
{
    private const int Idle = 0;
    private const int Running = 1;
    private const int RunningAgain = 2;

    private readonly IOutbox _outbox;
    private readonly SteadyClock _clock;
    private readonly Func<bool> _mayLease;
    private readonly Func<Exception, TimeSpan> _onStoreFailure;
    private readonly int _ahead;
    private readonly ITimer _timer;
    private readonly Channel<LeasedEvent> _buffer = Channel.CreateUnbounded<LeasedEvent>();
    private volatile Task _leasing = Task.CompletedTask;
    private int _state;
    private volatile bool _isClosed;
    private long _nextDueTicks = long.MaxValue;
    private long _handedOut;

    /// <param name="outbox">Where the events are.</param>
    /// <param name="ahead">How many are leased ahead at most.</param>
    /// <param name="clock">The time.</param>
    /// <param name="timeProvider">Makes the timer for delayed events.</param>
    /// <param name="mayLease">Whether more may be leased now. Whoever makes it true calls <see cref="Kick"/>.</param>
    /// <param name="onStoreFailure">Told that the store failed; says when to ask again.</param>
    public LeaseSource(
        IOutbox outbox,
        int ahead,
        SteadyClock clock,
        TimeProvider timeProvider,
        Func<bool> mayLease,
        Func<Exception, TimeSpan> onStoreFailure)
    {
        _outbox = outbox;
        _ahead = ahead;
        _clock = clock;
        _mayLease = mayLease;
        _onStoreFailure = onStoreFailure;
        _timer = timeProvider.CreateTimer(static source => ((LeaseSource)source!).Kick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many events are leased and not taken.</summary>
    public int Buffered => _buffer.Reader.Count;

    /// <summary>How many events were ever put where workers take them.</summary>
    public long HandedOut => Volatile.Read(ref _handedOut);

    /// <summary>Whether somebody is asking the outbox for events.</summary>
    public bool IsLeasing => Volatile.Read(ref _state) != Idle;

    /// <summary>When the next event that is not due yet will be; null if there is none.</summary>
    public DateTimeOffset? NextDueAt =>
        Interlocked.Read(ref _nextDueTicks) is var ticks && ticks == long.MaxValue ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    /// <summary>Takes the next event, or waits for one.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ChannelClosedException">The source is closed.</exception>
    public ValueTask<LeasedEvent> TakeAsync(CancellationToken cancellationToken)
    {
        Kick();
        return _buffer.Reader.TryRead(out var leased) ? new(leased) : _buffer.Reader.ReadAsync(cancellationToken);
    }

    /// <summary>Something may be due: an event was appended, or settled, or the time has come.</summary>
    public void Kick()
    {
        // Half of it is enough for the workers to go on, and larger batches cost less.
        if (_buffer.Reader.Count > _ahead / 2 || _isClosed)
        {
            return;
        }

        // Whoever leases may stop between a look at the state and its change: then it is looked at anew, or the event would be left behind.
        for (var state = Volatile.Read(ref _state); state != RunningAgain; state = Volatile.Read(ref _state))
        {
            if (Interlocked.CompareExchange(ref _state, state == Idle ? Running : RunningAgain, state) == state)
            {
                if (state == Idle)
                {
                    _leasing = LeaseAsync();
                }

                return;
            }
        }
    }

    /// <summary>Leases no more, and gives back what was leased and not taken.</summary>
    public async Task<IReadOnlyList<LeasedEvent>> CloseAsync()
    {
        _isClosed = true;
        _buffer.Writer.TryComplete();
        while (IsLeasing)
        {
            await _leasing.ConfigureAwait(false);
            await Task.Yield();
        }

        var left = new List<LeasedEvent>();
        while (_buffer.Reader.TryRead(out var leased))
        {
            left.Add(leased);
        }

        return left;
    }

    public void Dispose() => _timer.Dispose();

    private async Task LeaseAsync()
    {
        do
        {
            Interlocked.Exchange(ref _state, Running);
            await LeaseOnceAsync().ConfigureAwait(false);
        }
        while (Interlocked.CompareExchange(ref _state, Idle, Running) != Running);
    }

    private async ValueTask LeaseOnceAsync()
    {
        var wanted = _ahead - _buffer.Reader.Count;
        if (wanted <= 0 || _isClosed || !_mayLease())
        {
            return;
        }

        try
        {
            var batch = await _outbox.LeaseAsync(wanted, _clock.UtcNow).ConfigureAwait(false);
            for (var i = 0; i < batch.Events.Count; i++)
            {
                // Counted first, so that it never looks as if less was under way than is.
                _handedOut++;
                if (!_buffer.Writer.TryWrite(batch.Events[i]))
                {
                    _handedOut--;
                    await _outbox.SettleAsync([OutboxSettlement.Release(batch.Events[i])]).ConfigureAwait(false);
                }
            }

            Wake(batch.NextDueAt);
        }
        catch (Exception exception)
        {
            Wake(_clock.UtcNow + _onStoreFailure(exception));
        }
    }

    private void Wake(DateTimeOffset? nextDueAt)
    {
        var ticks = nextDueAt?.UtcTicks ?? long.MaxValue;
        Interlocked.Exchange(ref _nextDueTicks, ticks);
        if (nextDueAt is { } time)
        {
            var delay = time - _clock.UtcNow;

            // A little late rather than early, and never longer than timers go.
            delay = delay < TimeSpan.Zero ? TimeSpan.Zero : delay > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : delay;
            _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        }
    }
}
