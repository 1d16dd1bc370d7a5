using System.Runtime.CompilerServices;

namespace KameleoonSdk;

// Where the members are: the first ones inside of the bag, which saves an allocation; all of them in an array once these places are taken.
public sealed partial class PropertyBag
{
    private FirstEntries _first;

    /// <summary>All members, when they do not fit into <see cref="_first"/>, which is empty then.</summary>
    private PropertyEntry[]? _many;

    /// <summary>The <see cref="NameFilter"/> bits of all members; while this is ready JSON all bits, so that nothing is added unawares.</summary>
    private ulong _names;

    private Span<PropertyEntry> Entries => _many is { } many ? many : _first;

    /// <summary>The members as they are now, whatever other threads do; their fields may be torn then, their memory is never left.</summary>
    internal ReadOnlySpan<PropertyEntry> Snapshot()
    {
        Span<PropertyEntry> entries = Entries;
        return entries[..Math.Min(_count, entries.Length)];
    }

    private ref PropertyEntry EntryAt(int index) => ref Entries[index];

    /// <summary>Adds a member if that is simple: there are few, and none can have this name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryAppendFirst(string key, object? reference, long bits, int tag)
    {
        ulong name = NameFilter.Bit(key);
        ulong names = _names;
        int count = _count;
        if ((names & name) != 0 || (uint)count >= FirstEntries.Length || _many is not null)
        {
            return false;
        }

        _names = names | name;
        _count = count + 1;
        Mark(tag);
        Fill(ref _first[count], key, reference, bits, tag);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Set(string key, object? reference, long bits, int tag)
    {
        int index = FindToWrite(key);
        if (index < 0)
        {
            Append(key, reference, bits, tag);
            return;
        }

        ref PropertyEntry entry = ref EntryAt(index);
        entry.Reference = reference;
        entry.Bits = bits;
        entry.Tag = tag;
        Mark(tag);
    }

    private void Append(string key, object? reference, long bits, int tag)
    {
        int count = _count;
        if (count >= Entries.Length)
        {
            Grow();
        }

        Fill(ref EntryAt(count), key, reference, bits, tag);
        Mark(tag);
        _names |= NameFilter.Bit(key);
        _count = count + 1;
        (_side as KeyIndex)?.Add(key, count);
    }

    /// <summary>
    /// Fills an empty place, whose reference is null, so that numbers need not write it. References come last: telling the garbage
    /// collector of them is a call, and what is still needed after it costs registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill(ref PropertyEntry entry, string key, object? reference, long bits, int tag)
    {
        entry.Bits = bits;
        entry.Tag = tag;
        if (reference is not null)
        {
            entry.Reference = reference;
        }

        entry.Key = key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mark(int tag)
    {
        if ((tag & ValueTag.Inspect) != 0)
        {
            _flags |= ValueTag.Inspect;
        }
    }

    private void Grow()
    {
        Span<PropertyEntry> entries = Entries;
        PropertyEntry[] many = new PropertyEntry[entries.Length * 2];
        entries.CopyTo(many);
        _many = many;
        ((Span<PropertyEntry>)_first).Clear();
    }

    private void RemoveAt(int index)
    {
        Span<PropertyEntry> entries = Entries;
        int last = _count - 1;
        if (_side is KeyIndex keys)
        {
            // Other members move, so a large bag looks for its keys one by one until it is next read by key.
            _side = index == last ? keys.Without(entries[index].Key) : null;
        }

        entries[(index + 1)..(last + 1)].CopyTo(entries[index..]);
        entries[last] = default;
        _count = last;
    }

    /// <summary>Takes the members of a bag that nobody else has.</summary>
    private void Adopt(PropertyBag other)
    {
        _first = other._first;
        _many = other._many;
        _count = other._count;
    }
}
