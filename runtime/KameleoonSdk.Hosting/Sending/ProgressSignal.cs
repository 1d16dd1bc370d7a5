namespace KameleoonSdk.Hosting;

/// <summary>Wakes those who wait for anything to happen. Costs nothing while nobody waits.</summary>
internal sealed class ProgressSignal
{
    private TaskCompletionSource? _next;

    /// <summary>Completes at the next <see cref="Set"/>. Ask for it before looking whether to wait.</summary>
    public Task NextAsync()
    {
        var next = Volatile.Read(ref _next);
        if (next is not null)
        {
            return next.Task;
        }

        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (Interlocked.CompareExchange(ref _next, mine, null) ?? mine).Task;
    }

    public void Set()
    {
        if (Volatile.Read(ref _next) is not null)
        {
            Interlocked.Exchange(ref _next, null)?.TrySetResult();
        }
    }
}
