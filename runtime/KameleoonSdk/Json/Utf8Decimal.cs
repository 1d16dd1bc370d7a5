using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.Json;

/// <summary>Decimals with all their digits, trailing zeros too. The caller guarantees <see cref="Utf8Number.MaxLength"/> bytes.</summary>
internal static class Utf8Decimal
{
    public static ref byte Write(ref byte p, decimal value)
    {
        _ = value.TryFormat(MemoryMarshal.CreateSpan(ref p, Utf8Number.MaxLength), out int length, default, CultureInfo.InvariantCulture);
        return ref Unsafe.Add(ref p, length);
    }

    public static ref byte Write(ref byte p, ulong mantissa, int scale, bool negative)
    {
        if (negative)
        {
            p = (byte)'-';
            p = ref Unsafe.Add(ref p, 1);
        }

        if (scale == 0)
        {
            return ref Utf8Digits.Write(ref p, mantissa);
        }

        // 64 bits are at most 20 digits: with a larger scale there are zeros between the point and the first digit.
        int digits = Math.Min(scale, Utf8Digits.MaxLength - 1);
        ulong unit = Utf8Digits.PowerOfTen(digits);
        ulong whole = mantissa / unit;
        if (scale == digits)
        {
            p = ref Utf8Digits.Write(ref p, whole);
            p = (byte)'.';
            Utf8Digits.WriteFixed(ref Unsafe.Add(ref p, 1), mantissa - (whole * unit), digits);
            return ref Unsafe.Add(ref p, digits + 1);
        }

        p = (byte)'0';
        Unsafe.Add(ref p, 1) = (byte)'.';
        p = ref Unsafe.Add(ref p, 2);
        Utf8Digits.WriteFixed(ref p, whole, scale - digits);
        Utf8Digits.WriteFixed(ref Unsafe.Add(ref p, scale - digits), mantissa - (whole * unit), digits);
        return ref Unsafe.Add(ref p, scale);
    }
}
