using System.Numerics;
using System.Runtime.Intrinsics;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>The grammar of JSON numbers.</summary>
internal static class NumberScanner
{
    /// <summary>The place behind the number, or a negative value if there is none. What follows the number is not looked at.</summary>
    /// <param name="utf8">The text; something that is part of no number must come behind the number.</param>
    /// <param name="at">A minus sign or the first digit.</param>
    public static int End(ReadOnlySpan<byte> utf8, int at)
    {
        if (Vector128.IsHardwareAccelerated && utf8.Length - at >= Vector128<byte>.Count)
        {
            int length = ShortLength(utf8.Slice(at, Vector128<byte>.Count));
            if (length > 0)
            {
                return at + length;
            }
        }

        return AnyEnd(utf8, at);
    }

    /// <summary>
    /// The length of the number if it has less than 16 bytes, neither sign nor exponent, and no leading zeros. Without loops, as lengths
    /// of numbers are hard to predict.
    /// </summary>
    private static int ShortLength(ReadOnlySpan<byte> utf8)
    {
        Vector128<byte> fromZero = Vector128.Create(utf8) - Vector128.Create((byte)'0');
        uint others = Vector128.GreaterThan(fromZero, Vector128.Create((byte)9)).ExtractMostSignificantBits() | 0x10000;
        int length = BitOperations.TrailingZeroCount(others);
        if (length == 0 || length > 14 || (utf8[0] == '0' && length > 1))
        {
            return 0;
        }

        if (utf8[length] == '.')
        {
            int fraction = BitOperations.TrailingZeroCount(others >> (length + 1));
            length += fraction + 1;
            if (fraction == 0 || length > 15)
            {
                return 0;
            }
        }

        return (utf8[length] | 0x20) == 'e' ? 0 : length;
    }

    private static int AnyEnd(ReadOnlySpan<byte> utf8, int at)
    {
        byte c = utf8[at];
        if (c == '-')
        {
            c = utf8[++at];
        }

        if (c == '0')
        {
            c = utf8[++at];
        }
        else if (!TrySkipDigits(utf8, ref at, ref c))
        {
            return -1;
        }

        if (c == '.')
        {
            c = utf8[++at];
            if (!TrySkipDigits(utf8, ref at, ref c))
            {
                return -1;
            }
        }

        if ((c | 0x20) == 'e')
        {
            c = utf8[++at];
            if (c is (byte)'+' or (byte)'-')
            {
                c = utf8[++at];
            }

            if (!TrySkipDigits(utf8, ref at, ref c))
            {
                return -1;
            }
        }

        return at;
    }

    private static bool TrySkipDigits(ReadOnlySpan<byte> utf8, ref int at, ref byte c)
    {
        if (!char.IsAsciiDigit((char)c))
        {
            return false;
        }

        do
        {
            c = utf8[++at];
        }
        while (char.IsAsciiDigit((char)c));
        return true;
    }
}
