namespace KameleoonSdk.Hosting;

/// <summary>
/// Ready entries by their place. Nearly all come in that order, so they go into a line, and only those that come back into a heap.
/// Not thread-safe.
/// </summary>
internal sealed class MemoryReady
{
    private readonly Queue<MemoryEntry> _line = new();
    private readonly PriorityQueue<MemoryEntry, long> _returned = new();
    private long _lastInLine;
    private int _gone;

    /// <summary>How many entries are held, with those that are gone and not cleaned away yet.</summary>
    public int Count => _line.Count + _returned.Count;

    public void Add(MemoryEntry entry)
    {
        if (_line.Count == 0 || entry.Id > _lastInLine)
        {
            _line.Enqueue(entry);
            _lastInLine = entry.Id;
        }
        else
        {
            _returned.Enqueue(entry, entry.Id);
        }
    }

    /// <summary>Takes the first entry, or returns null.</summary>
    public MemoryEntry? Take()
    {
        while (TakeAny() is { } entry)
        {
            if (entry.State == MemoryEntryState.Ready)
            {
                return entry;
            }

            _gone--;
        }

        return null;
    }

    /// <summary>Says that one of the entries is gone. It stays until it is the first, or until too many are gone.</summary>
    public void Forget()
    {
        _gone++;
        while (_line.TryPeek(out var first) && first.State == MemoryEntryState.Gone)
        {
            _line.Dequeue();
            _gone--;
        }

        if (MemorySchedule.AreTooMany(_gone, Count))
        {
            Clean();
        }
    }

    private MemoryEntry? TakeAny()
    {
        if (_line.TryPeek(out var first) && !(_returned.TryPeek(out _, out var place) && place < first.Id))
        {
            return _line.Dequeue();
        }

        return _returned.TryDequeue(out var entry, out _) ? entry : null;
    }

    private void Clean()
    {
        MemoryEntry[] alive = [.. _line.Concat(_returned.UnorderedItems.Select(item => item.Element)).Where(entry => entry.State == MemoryEntryState.Ready).OrderBy(entry => entry.Id)];
        _line.Clear();
        _returned.Clear();
        _gone = 0;
        foreach (var entry in alive)
        {
            Add(entry);
        }
    }
}
