namespace KameleoonSdk;

/// <summary>Keeps the timers of deadlines for the next request, where only the platform's own handler sees their tokens.</summary>
internal sealed class DeadlinePool(TimeSpan timeout, TimeProvider timeProvider, bool isReusing)
{
    private readonly Pool<Deadline> _free = new();

    public Deadline Start(CancellationToken caller)
    {
        while (_free.TryTake(out var free))
        {
            if (free.TryStart(timeout, caller))
            {
                return free;
            }

            free.Dispose();
        }

        var deadline = new Deadline(timeProvider);
        deadline.TryStart(timeout, caller);
        return deadline;
    }

    public void Return(Deadline deadline)
    {
        if (!isReusing || !deadline.TryReset() || !_free.TryReturn(deadline))
        {
            deadline.Dispose();
        }
    }
}
