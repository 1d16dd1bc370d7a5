using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>
/// The names that the paths of a mapping begin with. All of them are looked up in one pass over the event, the first time that one of them
/// is asked for. Filled while the mapping is loaded, and only read after that.
/// </summary>
internal sealed class RootNames
{
    private const int Longest = 32;

    private readonly List<byte[]> _names = [];
    private readonly List<int>[] _byLength = new List<int>[Longest + 1];

    public int Count => _names.Count;

    /// <summary>The number of a name; -1 for one that is too long to be looked up like this.</summary>
    public int Add(byte[] name)
    {
        if (name.Length > Longest)
        {
            return -1;
        }

        List<int> sameLength = _byLength[name.Length] ??= [];
        foreach (int known in sameLength)
        {
            if (_names[known].AsSpan().SequenceEqual(name))
            {
                return known;
            }
        }

        sameLength.Add(_names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>Sets the token of the value of each name: of several members of a name, the last one.</summary>
    public void Find(JsonView view, Span<int> values)
    {
        values.Fill(JsonView.None);
        foreach ((int name, int value) in view.MembersOf(view.Root))
        {
            if (view.HasEscapes(name))
            {
                FindEscaped(view, name, value, values);
                continue;
            }

            ReadOnlySpan<byte> text = view.InnerTextOf(name);
            if (text.Length > Longest || _byLength[text.Length] is not { } sameLength)
            {
                continue;
            }

            foreach (int candidate in sameLength)
            {
                if (text.SequenceEqual(_names[candidate]))
                {
                    values[candidate] = value;
                    break;
                }
            }
        }
    }

    private void FindEscaped(JsonView view, int name, int value, Span<int> values)
    {
        for (int i = 0; i < _names.Count; i++)
        {
            if (view.TextEquals(name, _names[i]))
            {
                values[i] = value;
            }
        }
    }
}
