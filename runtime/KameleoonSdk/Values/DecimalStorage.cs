namespace KameleoonSdk;

/// <summary>Decimals in a value: without boxing when the mantissa has at most 64 bits, which is every amount of money there is.</summary>
internal static class DecimalStorage
{
    private const int ScaleShift = 16;

    public static PropertyValue Store(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        if (parts[2] != 0)
        {
            return new PropertyValue(value, 0, ValueTag.WideDecimal);
        }

        ulong mantissa = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        return Store(mantissa, (parts[3] >> ScaleShift) & 0xFF, negative: parts[3] < 0 && mantissa != 0);
    }

    public static PropertyValue Store(ulong mantissa, int scale, bool negative) =>
        new(null, (long)mantissa, ValueTag.Decimal | ((scale | (negative ? ValueTag.NegativeDecimal : 0)) << ValueTag.ExtraShift));

    public static int Scale(int tag) => (tag >> ValueTag.ExtraShift) & 31;

    public static bool IsNegative(int tag) => (tag & (ValueTag.NegativeDecimal << ValueTag.ExtraShift)) != 0;

    public static decimal Load(long mantissa, int tag) =>
        new((int)mantissa, (int)(mantissa >> 32), 0, IsNegative(tag), (byte)Scale(tag));
}
