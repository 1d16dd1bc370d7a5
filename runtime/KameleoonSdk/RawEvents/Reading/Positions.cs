using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>A growing list of positions in a text, filled from masks.</summary>
internal sealed class Positions
{
    private const int FirstCapacity = 512;
    private const int LargestKeptCapacity = 64 * 1024;

    private int[] _values = new int[FirstCapacity];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Values => _values.AsSpan(0, Count);

    public int KeptByteCount => _values.Length * sizeof(int);

    public void Clear() => Count = 0;

    /// <summary>Lets go of memory that only few texts need.</summary>
    public void Trim()
    {
        Count = 0;
        if (_values.Length > LargestKeptCapacity)
        {
            _values = new int[FirstCapacity];
        }
    }

    /// <summary>Adds <paramref name="start"/> plus the number of each bit that is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong mask, int start)
    {
        // From here on, there is room for all bits that a mask can have, so that nothing is checked below.
        if (_values.Length - Count < IJsonBlock.Size)
        {
            Array.Resize(ref _values, _values.Length * 2);
        }

        // More than eight strings rarely end within 64 bytes. What is written too much is overwritten by the next.
        Debug.Assert(_values.Length - Count >= IJsonBlock.Size, "Positions are written without further checks.");
        ref int free = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), Count);
        Count += BitOperations.PopCount(mask);
        AddFour(ref free, ref mask, start);
        AddFour(ref Unsafe.Add(ref free, 4), ref mask, start);
        if (mask != 0)
        {
            AddRest(ref Unsafe.Add(ref free, 8), mask, start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour(ref int free, ref ulong mask, int start)
    {
        ulong bits = mask;
        free = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 1) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 2) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 3) = start + BitOperations.TrailingZeroCount(bits);
        mask = bits & (bits - 1);
    }

    private static void AddRest(ref int free, ulong mask, int start)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            free = start + BitOperations.TrailingZeroCount(mask);
            free = ref Unsafe.Add(ref free, 1);
        }
    }
}
