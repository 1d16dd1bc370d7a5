namespace KameleoonSdk.Hosting;

/// <summary>
/// The entries in the order of acceptance, and those of each order key behind each other. Not thread-safe.
/// </summary>
internal sealed class MemoryEntries
{
    private readonly Dictionary<string, MemoryEntry> _lastOfKey = new(StringComparer.Ordinal);

    public MemoryEntry? First { get; private set; }

    private MemoryEntry? Last { get; set; }

    public int Count { get; private set; }

    public long Bytes { get; private set; }

    /// <returns>Whether the entry waits for an earlier one with its key.</returns>
    public bool Add(MemoryEntry entry)
    {
        Count++;
        Bytes += entry.Event.Body.Length;
        entry.Previous = Last;
        if (Last is null)
        {
            First = entry;
        }
        else
        {
            Last.Next = entry;
        }

        Last = entry;
        if (entry.Event.OrderKey is not { } key)
        {
            return false;
        }

        if (_lastOfKey.TryGetValue(key, out var last))
        {
            entry.PreviousOfKey = last;
            last.NextOfKey = entry;
        }

        _lastOfKey[key] = entry;
        return last is not null;
    }

    /// <returns>The entry that need not wait for this one any more, or null.</returns>
    public MemoryEntry? Remove(MemoryEntry entry)
    {
        Count--;
        Bytes -= entry.Event.Body.Length;
        if (entry.Previous is null)
        {
            First = entry.Next;
        }
        else
        {
            entry.Previous.Next = entry.Next;
        }

        if (entry.Next is null)
        {
            Last = entry.Previous;
        }
        else
        {
            entry.Next.Previous = entry.Previous;
        }

        entry.Previous = entry.Next = null;
        return entry.Event.OrderKey is { } key ? RemoveOfKey(entry, key) : null;
    }

    private MemoryEntry? RemoveOfKey(MemoryEntry entry, string key)
    {
        var (previous, next) = (entry.PreviousOfKey, entry.NextOfKey);
        entry.PreviousOfKey = entry.NextOfKey = null;
        if (previous is not null)
        {
            previous.NextOfKey = next;
        }

        if (next is not null)
        {
            next.PreviousOfKey = previous;
        }
        else if (previous is not null)
        {
            _lastOfKey[key] = previous;
        }
        else
        {
            _lastOfKey.Remove(key);
        }

        return previous is null ? next : null;
    }
}
