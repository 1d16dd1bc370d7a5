using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Json;

/// <summary>Values of bounded length: everything but text, objects and arrays. The caller guarantees <see cref="JsonSize.Scalar"/> bytes.</summary>
internal static class ScalarWriter
{
    public static int Write(Span<byte> destination, object? reference, long bits, int tag)
    {
        ref byte start = ref MemoryMarshal.GetReference(destination[..JsonSize.Scalar]);
        return (int)Unsafe.ByteOffset(ref start, ref Write(ref start, reference, bits, tag));
    }

    public static ref byte Write(ref byte p, object? reference, long bits, int tag)
    {
        switch (tag & ValueTag.Mask)
        {
            case ValueTag.Null:
                return ref Null(ref p);
            case ValueTag.Boolean:
                return ref Boolean(ref p, bits != 0);
            case ValueTag.Int64:
                return ref Utf8Digits.Write(ref p, bits);
            case ValueTag.UInt64:
                return ref Utf8Digits.Write(ref p, (ulong)bits);
            case ValueTag.Double:
                return ref Utf8Number.Write(ref p, BitConverter.Int64BitsToDouble(bits));
            case ValueTag.Single:
                return ref Utf8Number.Write(ref p, BitConverter.Int32BitsToSingle((int)bits));
            case ValueTag.Half:
                return ref Utf8Number.Write(ref p, BitConverter.Int16BitsToHalf((short)bits));
            case ValueTag.Decimal:
                return ref Utf8Decimal.Write(ref p, (ulong)bits, DecimalStorage.Scale(tag), DecimalStorage.IsNegative(tag));
            case ValueTag.WideDecimal when reference is decimal value:
                return ref Utf8Decimal.Write(ref p, value);
            case ValueTag.DateTime:
                p = (byte)'"';
                return ref Quote(ref DateTimeWriter.Write(ref Unsafe.Add(ref p, 1), bits, tag >> ValueTag.ExtraShift));
            case ValueTag.Date when (ulong)bits <= (ulong)DateOnly.MaxValue.DayNumber:
                p = (byte)'"';
                DateTimeWriter.WriteDate(ref Unsafe.Add(ref p, 1), (int)bits);
                return ref Quote(ref Unsafe.Add(ref p, 11));
            case ValueTag.Time:
                return ref Time(ref p, new TimeSpan(bits));
            case ValueTag.Guid when reference is Guid value:
                return ref Identifier(ref p, value);
            default:
                WriteGuard.ThrowChanged();
                return ref p;
        }
    }

    public static ref byte Null(ref byte p)
    {
        Unsafe.WriteUnaligned(ref p, BitConverter.IsLittleEndian ? 0x6C6C756Eu : 0x6E756C6Cu);
        return ref Unsafe.Add(ref p, 4);
    }

    public static ref byte Boolean(ref byte p, bool value)
    {
        ReadOnlySpan<byte> text = value ? "true"u8 : "false"u8;
        Unsafe.CopyBlockUnaligned(ref p, ref MemoryMarshal.GetReference(text), (uint)text.Length);
        return ref Unsafe.Add(ref p, text.Length);
    }

    private static ref byte Time(ref byte p, TimeSpan value)
    {
        p = (byte)'"';
        _ = Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref Unsafe.Add(ref p, 1), JsonSize.Scalar - 2), out int length, 'c');
        return ref Quote(ref Unsafe.Add(ref p, 1 + length));
    }

    private static ref byte Identifier(ref byte p, Guid value)
    {
        p = (byte)'"';
        _ = value.TryFormat(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref p, 1), JsonSize.Scalar - 2), out int length, "D");
        return ref Quote(ref Unsafe.Add(ref p, 1 + length));
    }

    private static ref byte Quote(ref byte p)
    {
        p = (byte)'"';
        return ref Unsafe.Add(ref p, 1);
    }
}
