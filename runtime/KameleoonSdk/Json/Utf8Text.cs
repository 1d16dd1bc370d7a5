using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace KameleoonSdk.Json;

/// <summary>
/// Text to the inside of a JSON string in UTF-8. Escaped are only the quote, the backslash, U+0000 to U+001F and lone surrogates, as
/// JavaScript's <c>JSON.stringify</c> does. Sixteen characters at a time are narrowed to bytes and checked in the same step; the steps
/// overlap at the end, so nothing outside of the text is read, and nothing is written beyond <see cref="MaxBytesPerChar"/> per character.
/// </summary>
internal static class Utf8Text
{
    /// <summary>The longest escape, <c>\u0001</c>.</summary>
    public const int MaxBytesPerChar = 6;

    private static bool IsVectorised => Sse2.IsSupported || AdvSimd.IsSupported;

    /// <summary>Writes the text without quotes. The caller guarantees room for <see cref="MaxBytesPerChar"/> bytes per character.</summary>
    /// <returns>The place behind the last byte.</returns>
    public static ref byte Write(ref byte p, string text)
    {
        ref ushort s = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        nuint length = (uint)text.Length;
        if (IsVectorised && length >= 4)
        {
            if (length >= 16)
            {
                nuint last = length - 16;
                nuint i = 0;
                while (true)
                {
                    Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref s, i), Vector128.LoadUnsafe(ref s, i + 8));
                    bytes.StoreUnsafe(ref p, i);
                    if (Special(bytes) != Vector128<byte>.Zero)
                    {
                        return ref WriteFrom(ref p, ref s, i, length);
                    }

                    if (i == last)
                    {
                        return ref Unsafe.Add(ref p, length);
                    }

                    i = Math.Min(i + 16, last);
                }
            }

            if (length >= 8)
            {
                Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref s), Vector128.LoadUnsafe(ref s, length - 8));
                if (Special(bytes) == Vector128<byte>.Zero)
                {
                    Unsafe.WriteUnaligned(ref p, bytes.AsUInt64().ToScalar());
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref p, length - 8), bytes.AsUInt64().GetElement(1));
                    return ref Unsafe.Add(ref p, length);
                }
            }
            else
            {
                Vector128<ushort> ends = Vector128.Create(LoadFour(ref s, 0), LoadFour(ref s, length - 4)).AsUInt16();
                Vector128<byte> bytes = Narrow(ends, ends);
                if (Special(bytes) == Vector128<byte>.Zero)
                {
                    Unsafe.WriteUnaligned(ref p, bytes.AsUInt32().ToScalar());
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref p, length - 4), bytes.AsUInt32().GetElement(1));
                    return ref Unsafe.Add(ref p, length);
                }
            }
        }

        return ref WriteFrom(ref p, ref s, 0, length);
    }

    /// <summary>Goes on at character <paramref name="i"/>, when all before it took one byte each.</summary>
    private static ref byte WriteFrom(ref byte start, ref ushort s, nuint i, nuint length)
    {
        ref byte p = ref Unsafe.Add(ref start, i);
        while (i < length)
        {
            uint c = Unsafe.Add(ref s, i);
            if (c < 0x80)
            {
                if (c < 0x20 || c == '"' || c == '\\')
                {
                    p = ref WriteEscape(ref p, c);
                    i++;
                }
                else if (IsVectorised && length - i >= 16)
                {
                    Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref s, i), Vector128.LoadUnsafe(ref s, i + 8));
                    bytes.StoreUnsafe(ref p);
                    nuint plain = (uint)BitOperations.TrailingZeroCount(Special(bytes).ExtractMostSignificantBits() | 0x10000);
                    p = ref Unsafe.Add(ref p, plain);
                    i += plain;
                }
                else
                {
                    p = (byte)c;
                    p = ref Unsafe.Add(ref p, 1);
                    i++;
                }
            }
            else if (c < 0x800)
            {
                p = (byte)(0xC0 | (c >> 6));
                Unsafe.Add(ref p, 1) = (byte)(0x80 | (c & 0x3F));
                p = ref Unsafe.Add(ref p, 2);
                i++;
            }
            else if ((c & 0xF800) != 0xD800)
            {
                p = (byte)(0xE0 | (c >> 12));
                Unsafe.Add(ref p, 1) = (byte)(0x80 | ((c >> 6) & 0x3F));
                Unsafe.Add(ref p, 2) = (byte)(0x80 | (c & 0x3F));
                p = ref Unsafe.Add(ref p, 3);
                i++;
            }
            else if (c < 0xDC00 && i + 1 < length && (Unsafe.Add(ref s, i + 1) & 0xFC00) == 0xDC00)
            {
                p = ref WritePair(ref p, c, Unsafe.Add(ref s, i + 1));
                i += 2;
            }
            else
            {
                p = ref WriteHexEscape(ref p, c);
                i++;
            }
        }

        return ref p;
    }

    /// <summary>
    /// Narrows to bytes so that every character that needs care stays recognisable: 0x80 to 0x7FFF end up at 0x80 or above, and those
    /// above 0x7FFF, negative for this instruction, at zero.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16())
        : AdvSimd.ExtractNarrowingSaturateUnsignedUpper(AdvSimd.ExtractNarrowingSaturateUnsignedLower(low.AsInt16()), high.AsInt16());

    /// <summary>All ones where the byte is a quote, a backslash, a control character or not ASCII (as signed bytes, the last two are below the space).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LoadFour(ref ushort s, nuint index) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref s, index)));

    private static ref byte WritePair(ref byte p, uint high, uint low)
    {
        uint rune = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        p = (byte)(0xF0 | (rune >> 18));
        Unsafe.Add(ref p, 1) = (byte)(0x80 | ((rune >> 12) & 0x3F));
        Unsafe.Add(ref p, 2) = (byte)(0x80 | ((rune >> 6) & 0x3F));
        Unsafe.Add(ref p, 3) = (byte)(0x80 | (rune & 0x3F));
        return ref Unsafe.Add(ref p, 4);
    }

    private static ref byte WriteEscape(ref byte p, uint c)
    {
        byte letter = c switch
        {
            '"' or '\\' => (byte)c,
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => 0,
        };
        if (letter == 0)
        {
            return ref WriteHexEscape(ref p, c);
        }

        p = (byte)'\\';
        Unsafe.Add(ref p, 1) = letter;
        return ref Unsafe.Add(ref p, 2);
    }

    private static ref byte WriteHexEscape(ref byte p, uint c)
    {
        p = (byte)'\\';
        Unsafe.Add(ref p, 1) = (byte)'u';
        for (int i = 0; i < 4; i++)
        {
            Unsafe.Add(ref p, 2 + i) = (byte)"0123456789abcdef"[(int)(c >> (12 - (4 * i))) & 0xF];
        }

        return ref Unsafe.Add(ref p, 6);
    }
}
