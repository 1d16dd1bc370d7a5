namespace KameleoonSdk.RawEvents;

/// <summary>Goes through the items of an array in their order.</summary>
public ref struct ItemEnumerator
{
    private readonly ReadOnlySpan<JsonToken> _tokens;
    private readonly int _end;
    private int _next;

    internal ItemEnumerator(ReadOnlySpan<JsonToken> tokens, int first, int end)
    {
        _tokens = tokens;
        Current = JsonView.None;
        _next = first;
        _end = end;
    }

    /// <summary>The token of the item; only after <see cref="MoveNext"/> returned true.</summary>
    public int Current { get; private set; }

    /// <summary>This enumerator.</summary>
    public readonly ItemEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next item.</summary>
    /// <returns>False if there is none.</returns>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        Current = _next;
        _next = _tokens[_next].Next;
        return true;
    }
}
