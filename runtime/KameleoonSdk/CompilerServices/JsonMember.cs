using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Writes members of objects for generated code: the name, which is a constant with its comma, quotes and colon, and the value;
/// nothing where there is no value. One call a field, because calls are what the compiler of generated code spends its time on.
/// </summary>
/// <remarks>The rules of <see cref="JsonWrite"/> hold: room for the names is set aside by the caller.</remarks>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Each method is named after what it handles.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonMember
{
    /// <summary>A text at the top of an event, where an empty one is none.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Text(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.String(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A text inside an object.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte InnerText(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.String(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A number.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Double(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, double? value)
    {
        if (value.HasValue)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.Double(ref p, ref end, value.GetValueOrDefault());
        }

        return ref p;
    }

    /// <summary>A whole number.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Int64(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, long? value)
    {
        if (value.HasValue)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.Int64(ref p, ref end, value.GetValueOrDefault());
        }

        return ref p;
    }

    /// <summary>A boolean.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Boolean(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, bool? value)
    {
        if (value.HasValue)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.Boolean(ref p, ref end, value.GetValueOrDefault());
        }

        return ref p;
    }

    /// <summary>A date and time.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte DateTime(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, IsoDateTime value)
    {
        if (!value.IsMissing)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.DateTime(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A choice.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="table">The choices.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Choice(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, ChoiceTable table, int? value)
    {
        if (value.HasValue)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonChoice.Write(ref p, ref end, table, value.GetValueOrDefault());
        }

        return ref p;
    }

    /// <summary>An open object.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Bag(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, PropertyBag? value)
    {
        if (OpenObject.IsPresent(value))
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonWrite.Bag(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>An object with declared members.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Object<T>(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, T? value)
        where T : class, IObjectValue<T>
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref value.WriteTo(ref p, ref end);
        }

        return ref p;
    }

    /// <summary><c>null</c>, for a member that has to be there.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte Null(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name)
    {
        p = ref JsonWrite.Raw(ref p, name);
        return ref JsonWrite.Null(ref p, ref end);
    }
}
