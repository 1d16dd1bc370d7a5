using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Json;

/// <summary>
/// Writes any value before <c>end</c>. What the sizes promised fits without a second look; where it does not (a bag that was looked into
/// meanwhile takes a larger bound than its raw bytes), the value is written aside and copied if its real length fits.
/// </summary>
internal static class ValueWriter
{
    public static ref byte Write(ref byte p, ref byte end, object? reference, long bits, int tag, int depth)
    {
        switch (tag & ValueTag.Mask)
        {
            case ValueTag.String when reference is string text:
                return ref String(ref p, ref end, text);
            case ValueTag.NumberText when reference is NumberLiteral number:
                return ref NumberText(ref p, ref end, number.Text);
            case ValueTag.Object when reference is PropertyBag bag:
                return ref BagWriter.Object(ref p, ref end, bag, depth + 1);
            case ValueTag.Array when reference is PropertyValue[] values:
                return ref Array(ref p, ref end, values, depth + 1);
            default:
                return ref Scalar(ref p, ref end, reference, bits, tag);
        }
    }

    public static ref byte String(ref byte p, ref byte end, string text)
    {
        if (!WriteGuard.HasRoom(ref p, ref end, JsonSize.String(text)))
        {
            return ref StringAside(ref p, ref end, text);
        }

        p = (byte)'"';
        p = ref Utf8Text.Write(ref Unsafe.Add(ref p, 1), text);
        p = (byte)'"';
        return ref Unsafe.Add(ref p, 1);
    }

    public static ref byte Scalar(ref byte p, ref byte end, object? reference, long bits, int tag)
    {
        if (WriteGuard.HasRoom(ref p, ref end, JsonSize.Scalar))
        {
            return ref ScalarWriter.Write(ref p, reference, bits, tag);
        }

        Span<byte> aside = stackalloc byte[JsonSize.Scalar];
        return ref Copy(ref p, ref end, aside[..ScalarWriter.Write(aside, reference, bits, tag)]);
    }

    /// <summary>Copies bytes if there is room for them.</summary>
    public static ref byte Copy(ref byte p, ref byte end, scoped ReadOnlySpan<byte> bytes)
    {
        WriteGuard.Need(ref p, ref end, bytes.Length);
        bytes.CopyTo(MemoryMarshal.CreateSpan(ref p, bytes.Length));
        return ref Unsafe.Add(ref p, bytes.Length);
    }

    private static ref byte NumberText(ref byte p, ref byte end, string text)
    {
        WriteGuard.Need(ref p, ref end, text.Length);
        _ = System.Text.Encoding.ASCII.GetBytes(text, MemoryMarshal.CreateSpan(ref p, text.Length));
        return ref Unsafe.Add(ref p, text.Length);
    }

    private static ref byte Array(ref byte p, ref byte end, PropertyValue[] values, int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }

        WriteGuard.Need(ref p, ref end, 2);
        ref byte start = ref p;
        foreach (ref readonly PropertyValue value in values.AsSpan())
        {
            WriteGuard.Need(ref p, ref end, 1);
            p = (byte)',';
            p = ref Write(ref Unsafe.Add(ref p, 1), ref end, value.Reference, value.Bits, value.Tag, depth);
        }

        return ref Close(ref start, ref p, ref end, (byte)'[', (byte)']');
    }

    /// <summary>Turns the first comma into the opening bracket and writes the closing one.</summary>
    public static ref byte Close(ref byte start, ref byte p, ref byte end, byte opening, byte closing)
    {
        bool empty = Unsafe.AreSame(ref start, ref p);
        WriteGuard.Need(ref p, ref end, empty ? 2 : 1);
        start = opening;
        p = ref Unsafe.Add(ref p, empty ? 1 : 0);
        p = closing;
        return ref Unsafe.Add(ref p, 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte StringAside(ref byte p, ref byte end, string text)
    {
        byte[] aside = ArrayPool<byte>.Shared.Rent(JsonSize.String(text));
        try
        {
            ref byte start = ref MemoryMarshal.GetArrayDataReference(aside);
            ref byte last = ref Unsafe.Add(ref start, aside.Length);
            ref byte q = ref String(ref start, ref last, text);
            return ref Copy(ref p, ref end, aside.AsSpan(0, (int)Unsafe.ByteOffset(ref start, ref q)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(aside);
        }
    }
}
