namespace System;

/// <summary>Lets list patterns compile on netstandard2.0: the compiler asks for the type and makes none.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
