using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.Json;

/// <summary>Whole numbers as ASCII digits, two at a time. The caller guarantees the room.</summary>
internal static class Utf8Digits
{
    /// <summary>The digits of <see cref="ulong.MaxValue"/>.</summary>
    public const int MaxLength = 20;

    private static readonly ulong[] PowersOfTen =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    public static ulong PowerOfTen(int exponent) => PowersOfTen[exponent];

    public static ref byte Write(ref byte p, long value)
    {
        if (value >= 0)
        {
            return ref Write(ref p, (ulong)value);
        }

        p = (byte)'-';
        return ref Write(ref Unsafe.Add(ref p, 1), (ulong)-value);
    }

    public static ref byte Write(ref byte p, ulong value)
    {
        if (value < 10)
        {
            p = (byte)('0' + value);
            return ref Unsafe.Add(ref p, 1);
        }

        int length = Count(value);
        WriteFixed(ref p, value, length);
        return ref Unsafe.Add(ref p, length);
    }

    /// <summary>Writes exactly so many digits, with leading zeros.</summary>
    public static void WriteFixed(ref byte p, ulong value, int length)
    {
        ref byte q = ref Unsafe.Add(ref p, length);
        while (value > uint.MaxValue)
        {
            ulong rest = value / 100;
            q = ref Unsafe.Subtract(ref q, 2);
            WritePair(ref q, (uint)(value - (rest * 100)));
            value = rest;
            length -= 2;
        }

        uint small = (uint)value;
        while (length >= 2)
        {
            uint rest = small / 100;
            q = ref Unsafe.Subtract(ref q, 2);
            WritePair(ref q, small - (rest * 100));
            small = rest;
            length -= 2;
        }

        if (length == 1)
        {
            Unsafe.Subtract(ref q, 1) = (byte)('0' + small);
        }
    }

    /// <summary>Writes two digits; the value must be below 100.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WritePair(ref byte p, uint value) =>
        Unsafe.WriteUnaligned(ref p, Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), value * 2)));

    public static int Count(ulong value)
    {
        value |= 1;
        int guess = ((BitOperations.Log2(value) + 1) * 1233) >> 12;
        return guess + (value >= PowersOfTen[guess] ? 1 : 0);
    }
}
