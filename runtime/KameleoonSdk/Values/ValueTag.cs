namespace KameleoonSdk;

/// <summary>
/// How a value is stored. The low five bits say what <c>Reference</c> and <c>Bits</c> mean, <see cref="Inspect"/> marks what validation
/// has to look at, and the bits from <see cref="ExtraShift"/> on hold what does not fit elsewhere (a scale, a time zone).
/// </summary>
internal static class ValueTag
{
    public const int Null = 0;

    /// <summary>Reference: string.</summary>
    public const int String = 1;

    /// <summary>Bits: 0 or 1.</summary>
    public const int Boolean = 2;

    /// <summary>Bits: the number.</summary>
    public const int Int64 = 3;

    /// <summary>Bits: the number, above <see cref="long.MaxValue"/>.</summary>
    public const int UInt64 = 4;

    /// <summary>Bits: the number's bits.</summary>
    public const int Double = 5;

    /// <summary>Bits: the number's bits.</summary>
    public const int Single = 6;

    /// <summary>Bits: the number's bits.</summary>
    public const int Half = 7;

    /// <summary>Bits: the unsigned mantissa; extra: scale, and 32 when negative.</summary>
    public const int Decimal = 8;

    /// <summary>Reference: a boxed decimal whose mantissa has more than 64 bits.</summary>
    public const int WideDecimal = 9;

    /// <summary>Reference: NumberLiteral, whose digits are kept as they came.</summary>
    public const int NumberText = 10;

    /// <summary>Bits: ticks of the wall clock; extra: the zone (see <see cref="Zone"/>).</summary>
    public const int DateTime = 11;

    /// <summary>Bits: day number.</summary>
    public const int Date = 12;

    /// <summary>Bits: ticks of a time of day or a duration.</summary>
    public const int Time = 13;

    /// <summary>Reference: a boxed Guid.</summary>
    public const int Guid = 14;

    /// <summary>Reference: PropertyBag. Always marked <see cref="Inspect"/>.</summary>
    public const int Object = 15;

    /// <summary>Reference: PropertyValue[], never changed after it was stored.</summary>
    public const int Array = 16;

    /// <summary>Selects the bits that name the storage.</summary>
    public const int Mask = 0x1F;

    /// <summary>Set on objects, on numbers that are not finite, and on arrays that hold one of these or another array.</summary>
    public const int Inspect = 0x80;

    /// <summary>Where the extra bits begin.</summary>
    public const int ExtraShift = 8;

    /// <summary>In the extra bits of <see cref="Decimal"/>: the number is negative.</summary>
    public const int NegativeDecimal = 32;

    private const uint Unbounded = (1u << String) | (1u << NumberText) | (1u << Object) | (1u << Array);

    private static ReadOnlySpan<byte> Kinds =>
    [
        (byte)PropertyKind.Null, (byte)PropertyKind.String, (byte)PropertyKind.Boolean, (byte)PropertyKind.Number, (byte)PropertyKind.Number,
        (byte)PropertyKind.Number, (byte)PropertyKind.Number, (byte)PropertyKind.Number, (byte)PropertyKind.Number, (byte)PropertyKind.Number,
        (byte)PropertyKind.Number, (byte)PropertyKind.String, (byte)PropertyKind.String, (byte)PropertyKind.String, (byte)PropertyKind.String,
        (byte)PropertyKind.Object, (byte)PropertyKind.Array,
    ];

    /// <summary>Whether such a value may be of any length, unlike a number or a date.</summary>
    public static bool IsUnbounded(int tag) => ((Unbounded >> (tag & Mask)) & 1) != 0;

    public static PropertyKind KindOf(int tag) => (PropertyKind)Kinds[tag & Mask];
}
