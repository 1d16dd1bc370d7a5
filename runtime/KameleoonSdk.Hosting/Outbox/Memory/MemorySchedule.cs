namespace KameleoonSdk.Hosting;

/// <summary>Which entries are due: ready ones by their place, delayed ones by the time of their next attempt. Not thread-safe.</summary>
internal sealed class MemorySchedule(TimeSpan maxDelay)
{
    // Entries that are gone stay in a heap until they come to its top; beyond this many, and half of it, the heap is cleaned.
    private const int GoneAllowed = 64;

    private readonly MemoryReady _ready = new();
    private readonly PriorityQueue<MemoryEntry, DateTimeOffset> _delayed = new();
    private int _goneDelayed;
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    /// <summary>Whether so many of the entries are gone that it is time to clean them away.</summary>
    public static bool AreTooMany(int gone, int count) => gone > GoneAllowed && gone * 2 > count;

    /// <summary>How many entries are held, with those that are gone and not cleaned away yet.</summary>
    public int Count => _ready.Count + _delayed.Count;

    public void AddReady(MemoryEntry entry)
    {
        entry.State = MemoryEntryState.Ready;
        _ready.Add(entry);
    }

    public void AddDelayed(MemoryEntry entry)
    {
        entry.State = MemoryEntryState.Delayed;
        _delayed.Enqueue(entry, entry.NextAttemptAt);
        _latest = entry.NextAttemptAt > _latest ? entry.NextAttemptAt : _latest;
    }

    /// <summary>Says that a waiting entry is gone.</summary>
    public void Forget(MemoryEntry entry)
    {
        var state = entry.State;
        entry.State = MemoryEntryState.Gone;
        if (state == MemoryEntryState.Ready)
        {
            _ready.Forget();
        }
        else if (state == MemoryEntryState.Delayed && AreTooMany(++_goneDelayed, _delayed.Count))
        {
            Clean();
        }
    }

    /// <summary>The first entry that is due, or null.</summary>
    public MemoryEntry? TakeDue(DateTimeOffset now)
    {
        Wake(now);
        return _ready.Take();
    }

    public DateTimeOffset? NextDueAt()
    {
        while (_delayed.TryPeek(out var entry, out var time))
        {
            if (entry.State == MemoryEntryState.Delayed)
            {
                return time;
            }

            _delayed.Dequeue();
            _goneDelayed--;
        }

        return null;
    }

    private void Wake(DateTimeOffset now)
    {
        while (NextDueAt() is { } time && time <= now)
        {
            AddReady(_delayed.Dequeue());
        }

        if (_latest - now > maxDelay)
        {
            WakeImpossible(now);
        }
    }

    private void WakeImpossible(DateTimeOffset now)
    {
        var entries = _delayed.UnorderedItems.Select(item => item.Element).Where(entry => entry.State == MemoryEntryState.Delayed).ToArray();
        _delayed.Clear();
        _goneDelayed = 0;
        _latest = DateTimeOffset.MinValue;
        foreach (var entry in entries)
        {
            if (entry.NextAttemptAt - now > maxDelay)
            {
                AddReady(entry);
            }
            else
            {
                AddDelayed(entry);
            }
        }
    }

    private void Clean()
    {
        var alive = _delayed.UnorderedItems.Where(item => item.Element.State != MemoryEntryState.Gone).ToArray();
        _delayed.Clear();
        _delayed.EnqueueRange(alive);
        _goneDelayed = 0;
    }
}
