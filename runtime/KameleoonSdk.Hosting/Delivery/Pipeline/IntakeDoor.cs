namespace KameleoonSdk.Hosting;

/// <summary>Counts who is inside, so that closing can wait until the last one has gone.</summary>
internal sealed class IntakeDoor : IDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // One for the open door itself.
    private int _inside = 1;
    private int _isClosed;

    /// <summary>Cancelled when the door is closed.</summary>
    public CancellationToken Closing => _closing.Token;

    public bool TryEnter()
    {
        Interlocked.Increment(ref _inside);
        if (Volatile.Read(ref _isClosed) == 0)
        {
            return true;
        }

        Leave();
        return false;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref _inside) == 0)
        {
            _empty.TrySetResult();
        }
    }

    public async Task CloseAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 0)
        {
            await _closing.CancelAsync().ConfigureAwait(false);
            Leave();
        }

        await _empty.Task.ConfigureAwait(false);
    }

    public void Dispose() => _closing.Dispose();
}
