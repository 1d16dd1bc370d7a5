namespace KameleoonSdk.Hosting;

/// <summary>Which entries are due: ready ones by their place, delayed ones by the time of their next attempt. Not thread-safe.</summary>
internal sealed class MemorySchedule(TimeSpan maxDelay)
{
    // Entries that are gone stay in a heap until they come to its top; beyond this many, and half of it, the heap is cleaned.
    private const int GoneAllowed = 64;

    private readonly PriorityQueue<MemoryEntry, long> _ready = new();
    private readonly PriorityQueue<MemoryEntry, DateTimeOffset> _delayed = new();
    private int _goneReady;
    private int _goneDelayed;
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    /// <summary>How many entries are held, with those that are gone and not cleaned away yet.</summary>
    public int Count => _ready.Count + _delayed.Count;

    public void AddReady(MemoryEntry entry)
    {
        entry.State = MemoryEntryState.Ready;
        _ready.Enqueue(entry, entry.Id);
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
        if (entry.State == MemoryEntryState.Ready)
        {
            entry.State = MemoryEntryState.Gone;
            _goneReady++;
            Clean(_ready, ref _goneReady);
        }
        else if (entry.State == MemoryEntryState.Delayed)
        {
            entry.State = MemoryEntryState.Gone;
            _goneDelayed++;
            Clean(_delayed, ref _goneDelayed);
        }

        entry.State = MemoryEntryState.Gone;
    }

    /// <summary>The first entry that is due, or null.</summary>
    public MemoryEntry? TakeDue(DateTimeOffset now)
    {
        Wake(now);
        while (_ready.TryDequeue(out var entry, out _))
        {
            if (entry.State == MemoryEntryState.Ready)
            {
                return entry;
            }

            _goneReady--;
        }

        return null;
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

    private static void Clean<TPriority>(PriorityQueue<MemoryEntry, TPriority> heap, ref int gone)
    {
        if (gone <= GoneAllowed || gone * 2 <= heap.Count)
        {
            return;
        }

        var alive = heap.UnorderedItems.Where(item => item.Element.State != MemoryEntryState.Gone).ToArray();
        heap.Clear();
        heap.EnqueueRange(alive);
        gone = 0;
    }
}
