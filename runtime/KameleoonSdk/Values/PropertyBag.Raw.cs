using KameleoonSdk.Json;

namespace KameleoonSdk;

// A bag may be ready JSON. Its members are read when somebody looks into it, and it stays ready JSON until it is changed, or until a
// bag inside of it was made, which could be changed without this one being told.
public sealed partial class PropertyBag
{
    internal PropertyBag(RawJson raw)
    {
        _side = raw;
        _names = NameFilter.All;
    }

    /// <summary>The ready JSON that this bag still is, if any.</summary>
    internal RawJson? Raw => Volatile.Read(ref _side) as RawJson;

    private void EnsureRead()
    {
        if (_side is not null && Raw is { } raw && (Volatile.Read(ref _flags) & RawWasRead) == 0)
        {
            ReadMembers(raw);
        }
    }

    /// <summary>Makes the members the truth, before a change.</summary>
    private void TakeOver()
    {
        EnsureRead();
        if (_side is RawJson raw)
        {
            _side = raw.Index;
            _flags &= ~RawWasRead;
            _names = NameFilter.Bits(Snapshot());
        }
    }

    private void ReadMembers(RawJson raw)
    {
        PropertyBag read = JsonValueReader.ReadMembers(raw);
        lock (raw)
        {
            if (Raw != raw || (_flags & RawWasRead) != 0)
            {
                return;
            }

            Adopt(read);
            if (read.MayNeedInspection)
            {
                _flags |= read._flags;
                _names = read._names;
                Volatile.Write(ref _side, read._side);
            }
            else
            {
                raw.Index = read._side as KeyIndex;
                Volatile.Write(ref _flags, _flags | read._flags | RawWasRead);
            }
        }
    }
}
