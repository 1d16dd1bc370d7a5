using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Writes JSON text for generated code, as JavaScript's <c>JSON.stringify</c> does: no whitespace, and only what must be escaped is.
/// Each method writes at <c>p</c> and returns the place behind what it wrote, so that the position stays in a register.
/// </summary>
/// <remarks>
/// Everything but <see cref="Raw"/> checks that it stays before <c>end</c>. The caller sets aside room for all its constants behind
/// <c>end</c>, which is why <see cref="Raw"/> needs no check; because constants also move <c>p</c> towards <c>end</c>, the destination
/// must have room for the constants twice: <c>2 * constants + sizes</c>. With less, an event of nothing but worst-case escapes would be refused.
/// </remarks>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Each method is named after what it handles.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWrite
{
    /// <summary>The first byte of a destination.</summary>
    /// <param name="destination">Where an event will be written.</param>
    /// <param name="bytes">The constants' length.</param>
    /// <exception cref="ArgumentException">The destination does not even hold the constants.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Start(Span<byte> destination, int bytes)
    {
        if (destination.Length < bytes)
        {
            ThrowTooSmall();
        }

        return ref MemoryMarshal.GetReference(destination);
    }

    /// <summary>The end that values must not pass: what is behind it is set aside for the constants.</summary>
    /// <param name="destination">Where an event will be written.</param>
    /// <param name="bytes">The constants' length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte End(Span<byte> destination, int bytes) =>
        ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), destination.Length - bytes);

    /// <summary>How many bytes were written.</summary>
    /// <param name="start">Where the event starts.</param>
    /// <param name="p">Where it ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Length(ref byte start, ref byte p) => (int)Unsafe.ByteOffset(ref start, ref p);

    /// <summary>Writes an event to a buffer writer.</summary>
    /// <param name="value">The event.</param>
    /// <param name="writer">Where it goes.</param>
    /// <typeparam name="T">The type of the event.</typeparam>
    public static void Event<T>(T value, IBufferWriter<byte> writer)
        where T : class, IActionEvent
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Advance(value.WriteTo(writer.GetSpan(value.GetMaxByteCount())));
    }

    /// <summary>Copies constant bytes, unchecked.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="utf8">A constant, so that its length is known when this is compiled.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Raw(ref byte p, scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(MemoryMarshal.CreateSpan(ref p, utf8.Length));
        return ref Unsafe.Add(ref p, utf8.Length);
    }

    /// <summary>Makes an object of members that were each written with a leading comma: the first comma becomes the brace.</summary>
    /// <param name="start">Where the members start.</param>
    /// <param name="p">Where the members end. Room for both braces belongs to the constants.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte EndObject(ref byte start, ref byte p)
    {
        if (Unsafe.AreSame(ref start, ref p))
        {
            p = ref Unsafe.Add(ref p, 1);
        }

        start = (byte)'{';
        p = (byte)'}';
        return ref Unsafe.Add(ref p, 1);
    }

    /// <summary>Sets room aside for the constants of an object inside another, which <see cref="Raw"/> then needs no check for.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="bytes">The constants' length.</param>
    /// <returns>The end that the values of the object must not pass.</returns>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte SetAside(ref byte p, ref byte end, int bytes)
    {
        WriteGuard.Need(ref p, ref end, bytes);
        return ref Unsafe.Subtract(ref end, bytes);
    }

    /// <summary>Copies bytes after checking that there is room.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="utf8">The bytes.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte Copy(ref byte p, ref byte end, ReadOnlySpan<byte> utf8) => ref ValueWriter.Copy(ref p, ref end, utf8);

    /// <summary>Writes <c>null</c>.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte Null(ref byte p, ref byte end) => ref ValueWriter.Copy(ref p, ref end, "null"u8);

    /// <summary>Writes text with its quotes.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The text; null is written as empty text.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte String(ref byte p, ref byte end, string? value) => ref ValueWriter.String(ref p, ref end, value ?? "");

    /// <summary>Writes a bag as an object, or <c>null</c>.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The bag.</param>
    /// <exception cref="InvalidOperationException">There is too little room, a number is not finite, or the bag is nested too deep.</exception>
    public static ref byte Bag(ref byte p, ref byte end, PropertyBag? value)
    {
        if (value is null)
        {
            return ref ValueWriter.Copy(ref p, ref end, "null"u8);
        }

        return ref BagWriter.Object(ref p, ref end, value, 1);
    }

    /// <summary>Writes <c>,"key":value</c> for each member of a bag but one.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The bag; nothing is written for null.</param>
    /// <param name="skipName">The name of the member to leave out, however it is escaped and however often it occurs.</param>
    /// <exception cref="InvalidOperationException">There is too little room, a number is not finite, or the bag is nested too deep.</exception>
    public static ref byte BagMembers(ref byte p, ref byte end, PropertyBag? value, string skipName) =>
        ref BagMembers(ref p, ref end, value, new ReadOnlySpan<string>(in skipName));

    /// <summary>Writes <c>,"key":value</c> for each member of a bag but some.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The bag; nothing is written for null.</param>
    /// <param name="skipNames">The names of the members to leave out, however they are escaped and however often they occur.</param>
    /// <exception cref="InvalidOperationException">There is too little room, a number is not finite, or the bag is nested too deep.</exception>
    public static ref byte BagMembers(ref byte p, ref byte end, PropertyBag? value, scoped ReadOnlySpan<string> skipNames)
    {
        if (value is null)
        {
            return ref p;
        }

        return ref BagWriter.Members(ref p, ref end, value, skipNames);
    }

    /// <summary>Writes any value.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, a number is not finite, or the value is nested too deep.</exception>
    public static ref byte Value(ref byte p, ref byte end, PropertyValue value) =>
        ref ValueWriter.Write(ref p, ref end, value.Reference, value.Bits, value.Tag, 0);

    /// <summary>Writes a date and time with its quotes, or <c>null</c> when it is missing.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The date and time.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte DateTime(ref byte p, ref byte end, IsoDateTime value)
    {
        if (value.Text is { } text)
        {
            return ref ValueWriter.String(ref p, ref end, text);
        }

        int tag = value.IsMissing ? ValueTag.Null : ValueTag.DateTime | (value.Zone << ValueTag.ExtraShift);
        return ref ValueWriter.Scalar(ref p, ref end, null, value.Ticks, tag);
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The truth.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte Boolean(ref byte p, ref byte end, bool value)
    {
        WriteGuard.Need(ref p, ref end, JsonSize.Boolean);
        return ref ScalarWriter.Boolean(ref p, value);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte Int64(ref byte p, ref byte end, long value)
    {
        WriteGuard.Need(ref p, ref end, JsonSize.Int64);
        return ref Utf8Digits.Write(ref p, value);
    }

    /// <summary>Writes a number as JavaScript does.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or the number is not finite.</exception>
    public static ref byte Double(ref byte p, ref byte end, double value)
    {
        WriteGuard.Need(ref p, ref end, JsonSize.Double);
        return ref Utf8Number.Write(ref p, value);
    }

    /// <summary>Writes a number with all its digits.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte Decimal(ref byte p, ref byte end, decimal value)
    {
        WriteGuard.Need(ref p, ref end, JsonSize.Decimal);
        return ref Utf8Decimal.Write(ref p, value);
    }

    private static void ThrowTooSmall() => throw new ArgumentException("The destination is smaller than the event's maximum byte count.");
}
