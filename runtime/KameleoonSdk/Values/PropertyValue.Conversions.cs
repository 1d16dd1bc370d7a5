using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KameleoonSdk.Json;

namespace KameleoonSdk;

// What converts into a value without being asked. The JSON forms are those of System.Text.Json, but for dates (see IsoDateTime).
public readonly partial struct PropertyValue
{
    /// <summary>Text; null becomes JSON null.</summary>
    /// <param name="value">The text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(string? value) => value is null ? default : new(value, 0, ValueTag.String);

    /// <summary>Text of one character.</summary>
    /// <param name="value">The character.</param>
    public static implicit operator PropertyValue(char value) => value.ToString();

    /// <summary>JSON <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The truth.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(bool value) => new(null, value ? 1 : 0, ValueTag.Boolean);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(sbyte value) => new(null, value, ValueTag.Int64);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(byte value) => new(null, value, ValueTag.Int64);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(short value) => new(null, value, ValueTag.Int64);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(ushort value) => new(null, value, ValueTag.Int64);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(int value) => new(null, value, ValueTag.Int64);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(uint value) => new(null, value, ValueTag.Int64);

    /// <summary>A number; all digits are kept.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(long value) => new(null, value, ValueTag.Int64);

    /// <summary>A number; all digits are kept.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(ulong value) =>
        new(null, (long)value, value <= long.MaxValue ? ValueTag.Int64 : ValueTag.UInt64);

    /// <summary>A number; all digits are kept.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(Int128 value) => (BigInteger)value;

    /// <summary>A number; all digits are kept.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(UInt128 value) => (BigInteger)value;

    /// <summary>A number; all digits are kept.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? (long)value : NumberFromText(value.ToString("R", null));

    /// <summary>A number, written with the fewest digits that give the same <see cref="Half"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(Half value) =>
        new(null, BitConverter.HalfToInt16Bits(value), ValueTag.Half | (Half.IsFinite(value) ? 0 : ValueTag.Inspect));

    /// <summary>A number, written with the fewest digits that give the same <see cref="float"/>.</summary>
    /// <param name="value">The number; one that is not finite can be stored, but an event with it is not valid.</param>
    public static implicit operator PropertyValue(float value) =>
        new(null, BitConverter.SingleToInt32Bits(value), ValueTag.Single | (float.IsFinite(value) ? 0 : ValueTag.Inspect));

    /// <summary>A number, written as JavaScript writes it.</summary>
    /// <param name="value">The number; one that is not finite can be stored, but an event with it is not valid.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(double value) =>
        new(null, BitConverter.DoubleToInt64Bits(value), double.IsFinite(value) ? ValueTag.Double : ValueTag.Double | ValueTag.Inspect);

    /// <summary>A number; its digits are kept, so that <c>49.90m</c> is written <c>49.90</c>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PropertyValue(decimal value) => DecimalStorage.Store(value);

    /// <summary>Text in ISO 8601; see <see cref="IsoDateTime"/>.</summary>
    /// <param name="value">The time; of kind <see cref="DateTimeKind.Local"/> it gets the local offset, of kind <see cref="DateTimeKind.Unspecified"/> none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(DateTime value) =>
        new(null, value.Ticks, ValueTag.DateTime | (Zone.Of(value) << ValueTag.ExtraShift));

    /// <summary>Text in ISO 8601; see <see cref="IsoDateTime"/>.</summary>
    /// <param name="value">The time with its offset.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(DateTimeOffset value) =>
        new(null, value.Ticks, ValueTag.DateTime | (Zone.FromOffset(value.Offset) << ValueTag.ExtraShift));

    /// <summary>Text in ISO 8601; a missing one becomes JSON null.</summary>
    /// <param name="value">The time, or the text that stands for it.</param>
    public static implicit operator PropertyValue(IsoDateTime value) => value.ToPropertyValue();

    /// <summary>Text such as <c>2024-03-01</c>.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator PropertyValue(DateOnly value) => new(null, value.DayNumber, ValueTag.Date);

    /// <summary>Text such as <c>12:34:56</c>, with seven decimals when there is a fraction.</summary>
    /// <param name="value">The time of day.</param>
    public static implicit operator PropertyValue(TimeOnly value) => new(null, value.Ticks, ValueTag.Time);

    /// <summary>Text such as <c>1.02:03:04</c>, with seven decimals when there is a fraction.</summary>
    /// <param name="value">The duration.</param>
    public static implicit operator PropertyValue(TimeSpan value) => new(null, value.Ticks, ValueTag.Time);

    /// <summary>Text of 36 characters, lower-case, with hyphens.</summary>
    /// <param name="value">The identifier.</param>
    public static implicit operator PropertyValue(Guid value) => new(value, 0, ValueTag.Guid);

    /// <summary>Text: the address as it was given.</summary>
    /// <param name="value">The address; null becomes JSON null.</param>
    public static implicit operator PropertyValue(Uri? value) => value?.OriginalString;

    /// <summary>An object; the bag itself is kept, not a copy.</summary>
    /// <param name="value">The bag; null becomes JSON null.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator PropertyValue(PropertyBag? value) =>
        value is null ? default : new(value, 0, ValueTag.Object | ValueTag.Inspect);

    /// <summary>A copy of the element, which its document need not outlive. An undefined element becomes JSON null.</summary>
    /// <param name="value">The element.</param>
    public static implicit operator PropertyValue(JsonElement value) => JsonElementCopy.ToValue(value);

    /// <summary>An array of copies.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(PropertyValue[]? values) => values is null ? default : Array(values);

    /// <summary>An array of texts.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(string?[]? values) => Convert(values, static value => value);

    /// <summary>An array of numbers.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(int[]? values) => Convert(values, static value => value);

    /// <summary>An array of numbers.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(long[]? values) => Convert(values, static value => value);

    /// <summary>An array of numbers.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(double[]? values) => Convert(values, static value => value);

    /// <summary>An array of numbers.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(decimal[]? values) => Convert(values, static value => value);

    /// <summary>An array of booleans.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(bool[]? values) => Convert(values, static value => value);

    /// <summary>An array of copies.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(List<PropertyValue>? values) => values is null ? default : OwnedArray(values.ToArray());

    /// <summary>An array of texts.</summary>
    /// <param name="values">The elements; null becomes JSON null.</param>
    public static implicit operator PropertyValue(List<string>? values) => Convert(values?.ToArray(), static value => value);

    private static PropertyValue Convert<T>(T[]? values, Converter<T, PropertyValue> convert) =>
        values is null ? default : OwnedArray(System.Array.ConvertAll(values, convert));
}
