using System.Collections.Concurrent;

namespace KameleoonSdk;

/// <summary>Keeps the timers of deadlines for the next request, where only the platform's own handler sees their tokens.</summary>
internal sealed class DeadlinePool(TimeSpan timeout, TimeProvider timeProvider, bool isReusing)
{
    private const int MostKept = 128;

    private readonly ConcurrentQueue<Deadline> _free = new();

    public Deadline Start(CancellationToken caller)
    {
        while (_free.TryDequeue(out var free))
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
        if (isReusing && deadline.TryReset() && _free.Count < MostKept)
        {
            _free.Enqueue(deadline);
        }
        else
        {
            deadline.Dispose();
        }
    }
}
