using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.Json;

/// <summary>
/// Binary floating-point numbers as JavaScript's <c>String(n)</c>: the fewest digits that give the number back, plain from 1e-6 to below
/// 1e21, else with an exponent. The caller guarantees <see cref="MaxLength"/> bytes.
/// </summary>
internal static class Utf8Number
{
    /// <summary>More than any number takes: <c>-0.0000012345678901234567</c> has 25 characters.</summary>
    public const int MaxLength = 32;

    private const double TwoToThe53 = 9007199254740992;

    public static ref byte Write(ref byte p, double value)
    {
        double magnitude = Math.Abs(value);
        if (magnitude < TwoToThe53)
        {
            ref byte q = ref p;
            if (value < 0)
            {
                q = (byte)'-';
                q = ref Unsafe.Add(ref q, 1);
            }

            long whole = (long)magnitude;
            if (whole == magnitude)
            {
                return ref Utf8Digits.Write(ref q, (ulong)whole);
            }

            // A decimal of at most 15 digits that divides to exactly this number is the only one so short, hence the shortest.
            double hundredths = Math.Round(magnitude * 100);
            if (hundredths / 100 == magnitude && hundredths < 1e15)
            {
                return ref WriteHundredths(ref q, (ulong)(long)hundredths);
            }

            double millionths = Math.Round(magnitude * 1e6);
            if (millionths / 1e6 == magnitude && millionths < 1e15)
            {
                return ref WriteMillionths(ref q, (ulong)(long)millionths);
            }
        }

        return ref WriteShortest(ref p, value);
    }

    public static ref byte Write(ref byte p, float value) => ref WriteShortest(ref p, value);

    public static ref byte Write(ref byte p, Half value) => ref WriteShortest(ref p, value);

    /// <summary>Takes .NET's shortest digits and lays them out as JavaScript does.</summary>
    private static ref byte WriteShortest<T>(ref byte p, T value)
        where T : struct, System.Numerics.IFloatingPoint<T>
    {
        if (!T.IsFinite(value))
        {
            WriteGuard.ThrowNotFinite();
        }

        if (T.IsZero(value))
        {
            p = (byte)'0';
            return ref Unsafe.Add(ref p, 1);
        }

        Span<byte> text = MemoryMarshal.CreateSpan(ref p, MaxLength);
        _ = value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        int e = text[..length].IndexOf((byte)'E');
        return ref Unsafe.Add(ref p, e < 0 ? length : LayOut(text, e, length));
    }

    /// <summary>Rewrites <c>d.dddE±xx</c>.</summary>
    private static int LayOut(Span<byte> text, int e, int length)
    {
        _ = int.TryParse(text[(e + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent);
        int sign = text[0] == '-' ? 1 : 0;
        Span<byte> digits = stackalloc byte[MaxLength];
        digits[0] = text[sign];
        int count = 1;
        if (e > sign + 2)
        {
            text[(sign + 2)..e].CopyTo(digits[1..]);
            count = e - sign - 1;
        }

        digits = digits[..count];
        Span<byte> p = text[sign..];
        int point = exponent + 1;
        if (point > 21 || point < -5)
        {
            return sign + WithExponent(p, digits, exponent);
        }

        if (point <= 0)
        {
            "0."u8.CopyTo(p);
            p[2..(2 - point)].Fill((byte)'0');
            digits.CopyTo(p[(2 - point)..]);
            return sign + 2 - point + count;
        }

        if (count <= point)
        {
            digits.CopyTo(p);
            p[count..point].Fill((byte)'0');
            return sign + point;
        }

        digits[..point].CopyTo(p);
        p[point] = (byte)'.';
        digits[point..].CopyTo(p[(point + 1)..]);
        return sign + count + 1;
    }

    private static int WithExponent(Span<byte> p, ReadOnlySpan<byte> digits, int exponent)
    {
        int length = 1;
        p[0] = digits[0];
        if (digits.Length > 1)
        {
            p[length++] = (byte)'.';
            digits[1..].CopyTo(p[length..]);
            length += digits.Length - 1;
        }

        p[length++] = (byte)'e';
        p[length++] = exponent < 0 ? (byte)'-' : (byte)'+';
        _ = Math.Abs(exponent).TryFormat(p[length..], out int written, default, CultureInfo.InvariantCulture);
        return length + written;
    }

    private static ref byte WriteHundredths(ref byte p, ulong hundredths)
    {
        ulong whole = hundredths / 100;
        uint fraction = (uint)(hundredths - (whole * 100));
        p = ref Utf8Digits.Write(ref p, whole);
        p = (byte)'.';
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 1), fraction);
        return ref Unsafe.Add(ref p, fraction % 10 == 0 ? 2 : 3);
    }

    private static ref byte WriteMillionths(ref byte p, ulong millionths)
    {
        ulong whole = millionths / 1_000_000;
        uint fraction = (uint)(millionths - (whole * 1_000_000));
        p = ref Utf8Digits.Write(ref p, whole);
        p = (byte)'.';
        Utf8Digits.WriteFixed(ref Unsafe.Add(ref p, 1), fraction, 6);
        int length = 7;
        while (Unsafe.Add(ref p, length - 1) == (byte)'0')
        {
            length--;
        }

        return ref Unsafe.Add(ref p, length);
    }
}
