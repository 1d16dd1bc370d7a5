namespace KameleoonSdk.RawEvents;

/// <summary>Goes through the members of an object in their order, duplicates included.</summary>
public ref struct MemberEnumerator
{
    private readonly ReadOnlySpan<JsonToken> _tokens;
    private readonly int _end;
    private int _name;
    private int _next;

    internal MemberEnumerator(ReadOnlySpan<JsonToken> tokens, int first, int end)
    {
        _tokens = tokens;
        _name = JsonView.None;
        _next = first;
        _end = end;
    }

    /// <summary>The member; only after <see cref="MoveNext"/> returned true.</summary>
    public readonly JsonMember Current => new(_name, _name + 1);

    /// <summary>This enumerator.</summary>
    public readonly MemberEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next member.</summary>
    /// <returns>False if there is none.</returns>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        _name = _next;
        _next = _tokens[_name + 1].Next;
        return true;
    }
}
