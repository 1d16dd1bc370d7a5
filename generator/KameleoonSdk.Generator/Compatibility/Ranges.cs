namespace System;

// The compiler asks for these types where a span is sliced with a range; it never makes one.

/// <summary>Lets <c>span[^1]</c> compile on netstandard2.0.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The place, counted from where the index counts.</summary>
    public int Value => value;

    /// <summary>Whether it counts from the end.</summary>
    public bool IsFromEnd => fromEnd;

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}

/// <summary>Lets <c>span[1..]</c> compile on netstandard2.0.</summary>
internal readonly struct Range(Index start, Index end)
{
    public static Range All => new(0, new Index(0, fromEnd: true));

    public Index Start => start;

    public Index End => end;

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(0, end);
}
