namespace KameleoonSdk.Hosting;

/// <summary>
/// Brings settlements to the outbox. Whoever comes while nobody writes does it; what comes meanwhile goes along with the next batch, so
/// that a durable store commits many together and a quick one never makes a worker wait.
/// </summary>
internal sealed class Settler(
    IOutbox outbox,
    TimeProvider timeProvider,
    Func<Exception, TimeSpan> onStoreFailure,
    Action<IReadOnlyList<OutboxSettlement>, int?> onSettled,
    CancellationToken stop)
{
    private readonly Gate _gate = new();
    private List<OutboxSettlement> _pending = [];
    private List<OutboxSettlement> _writing = [];
    private TaskCompletionSource? _idle;
    private TaskCompletionSource? _counted;
    private bool _isRunning;
    private volatile int _writingCount;
    private long _concluded;

    /// <summary>How many settlements are on their way.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _pending.Count + _writingCount;
            }
        }
    }

    /// <summary>How many settlements were ever concluded.</summary>
    public long Concluded => Volatile.Read(ref _concluded);

    /// <summary>Whether the store failed and is left alone for a while.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Whether a settlement is on its way, or has arrived and is not counted yet.</summary>
    public bool IsRunning
    {
        get
        {
            lock (_gate)
            {
                return _isRunning;
            }
        }
    }

    public void Add(in OutboxSettlement settlement)
    {
        lock (_gate)
        {
            if (_isRunning)
            {
                _pending.Add(settlement);
                return;
            }

            _isRunning = true;
            _writing.Add(settlement);
            _writingCount = 1;
        }

        Run();
    }

    /// <summary>Completes once nothing is on its way.</summary>
    public Task WhenIdleAsync()
    {
        lock (_gate)
        {
            return _isRunning ? (_idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : Task.CompletedTask;
        }
    }

    /// <summary>Completes once what the outbox has noted by now is counted too.</summary>
    public Task WhenCountedAsync()
    {
        lock (_gate)
        {
            return _isRunning ? (_counted ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : Task.CompletedTask;
        }
    }

    // A store in memory is done at once, and then this is all: a state machine for each settlement would cost more than settling.
    private void Run()
    {
        do
        {
            var writing = WriteAsync();
            if (!writing.IsCompletedSuccessfully)
            {
                _ = GoOnAsync(writing);
                return;
            }

            Conclude(writing.Result);
        }
        while (TakePending());
    }

    private async Task GoOnAsync(ValueTask<int?> writing)
    {
        Conclude(await writing.ConfigureAwait(false));
        if (TakePending())
        {
            Run();
        }
    }

    private void Conclude(int? counted)
    {
        _writingCount = 0;
        onSettled(_writing, counted);
        _concluded += _writing.Count;
        _writing.Clear();
    }

    private bool TakePending()
    {
        lock (_gate)
        {
            _counted?.TrySetResult();
            _counted = null;
            if (_pending.Count == 0)
            {
                _isRunning = false;
                _idle?.TrySetResult();
                _idle = null;
                return false;
            }

            (_pending, _writing) = (_writing, _pending);
            _writingCount = _writing.Count;
            return true;
        }
    }

    /// <returns>How many settlements counted; null if the store did not take them, and the events will be sent again.</returns>
    private ValueTask<int?> WriteAsync()
    {
        var settling = SettleAsync();
        return settling.IsCompletedSuccessfully ? new(settling.Result) : WriteAsync(settling.AsTask());
    }

    private async ValueTask<int?> WriteAsync(Task<int> settling)
    {
        while (true)
        {
            try
            {
                return await settling.ConfigureAwait(false);
            }
            catch (OutboxDamagedException exception)
            {
                // The leases are void: what could be read of the store is sent again.
                onStoreFailure(exception);
                return null;
            }
            catch (Exception exception)
            {
                var delay = onStoreFailure(exception);
                if (stop.IsCancellationRequested)
                {
                    // The events stay in the store, to be sent again.
                    return null;
                }

                var pause = Task.Delay(delay, timeProvider, stop);
                IsPaused = true;
                await pause.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                IsPaused = false;
                settling = SettleAsync().AsTask();
            }
        }
    }

    private ValueTask<int> SettleAsync()
    {
        try
        {
            return outbox.SettleAsync(_writing, CancellationToken.None);
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<int>(exception);
        }
    }
}
