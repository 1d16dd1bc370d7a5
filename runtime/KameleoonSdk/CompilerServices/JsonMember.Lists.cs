namespace KameleoonSdk.CompilerServices;

public static partial class JsonMember
{
    /// <summary>A list of text.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Strings(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, string[]? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteStrings(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of numbers.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Doubles(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, double[]? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteDoubles(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of whole numbers.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Int64s(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, long[]? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteInt64s(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of booleans.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Booleans(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, bool[]? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteBooleans(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of dates with times.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte DateTimes(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, IsoDateTime[]? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteDateTimes(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of open objects.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Bags(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, PropertyBag[]? value)
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteBags(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of objects with declared members.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Objects<T>(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, T[]? value)
        where T : class, IObjectValue<T>
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteObjects(ref p, ref end, value);
        }

        return ref p;
    }

    /// <summary>A list of choices.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="name">The name as it is written before the value.</param>
    /// <param name="table">The choices.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">There is too little room, or JSON cannot carry the value.</exception>
    public static ref byte Choices<T>(ref byte p, ref byte end, scoped ReadOnlySpan<byte> name, ChoiceTable table, T[]? value)
        where T : struct, Enum
    {
        if (value is not null)
        {
            p = ref JsonWrite.Raw(ref p, name);
            p = ref JsonList.WriteChoices(ref p, ref end, table, value);
        }

        return ref p;
    }
}
