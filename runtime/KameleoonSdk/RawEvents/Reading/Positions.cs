using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>A growing list of positions in a text, filled from masks.</summary>
internal sealed class Positions
{
    private const int SmallestCapacity = 512;
    private const int LargestKeptCapacity = 64 * 1024;

    private int[] _values = new int[SmallestCapacity];

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
            _values = new int[SmallestCapacity];
        }
    }

    /// <summary>Adds <paramref name="start"/> plus the number of each bit that is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong mask, int start)
    {
        if (_values.Length - Count < IJsonBlock.Size)
        {
            Array.Resize(ref _values, _values.Length * 2);
        }

        ref int free = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), Count);
        int count = BitOperations.PopCount(mask);
        Count += count;

        // There are about ten quotes in 64 bytes of an event. What is written too much is overwritten by the next.
        AddEight(ref free, ref mask, start);
        if (count > 8)
        {
            AddEight(ref Unsafe.Add(ref free, 8), ref mask, start);
            if (mask != 0)
            {
                AddMore(ref Unsafe.Add(ref free, 16), mask, start);
            }
        }
    }

    private static void AddMore(ref int free, ulong mask, int start)
    {
        while (mask != 0)
        {
            free = start + BitOperations.TrailingZeroCount(mask);
            free = ref Unsafe.Add(ref free, 1);
            mask &= mask - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddEight(ref int free, ref ulong mask, int start)
    {
        ulong bits = mask;
        free = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 1) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 2) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 3) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 4) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 5) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 6) = start + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref free, 7) = start + BitOperations.TrailingZeroCount(bits);
        mask = bits & (bits - 1);
    }
}
