using KameleoonSdk.Json;

namespace KameleoonSdk;

// Finding members by key: one after the other in small bags, through an index that is made on demand in large ones.
public sealed partial class PropertyBag
{
    private int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        EnsureRead();
        return _count > KeyIndex.Threshold ? Index().Find(key) : Scan(key);
    }

    private int FindToWrite(string key)
    {
        if (_side is not null)
        {
            TakeOver();
        }

        return _count > KeyIndex.Threshold ? Index().Find(key) : Scan(key);
    }

    private int FindToRemove(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        TakeOver();
        return _side is KeyIndex index ? index.Find(key) : Scan(key);
    }

    private int Scan(string key)
    {
        if ((_names & NameFilter.Bit(key)) == 0)
        {
            return -1;
        }

        ReadOnlySpan<PropertyEntry> entries = Snapshot();
        for (int i = 0; i < entries.Length; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index; several readers may make it at the same time, and the last one's stays.</summary>
    private KeyIndex Index()
    {
        object? side = Volatile.Read(ref _side);
        KeyIndex? index = side is RawJson { Index: { } known } ? known : side as KeyIndex;
        if (index is null)
        {
            index = KeyIndex.Of(Snapshot());
            if (side is RawJson raw)
            {
                raw.Index = index;
            }
            else
            {
                Volatile.Write(ref _side, index);
            }
        }

        return index;
    }
}
