using System.Globalization;

namespace KameleoonSdk.Json;

/// <summary>Numbers in the type that somebody asks for. A value is what its JSON text says.</summary>
internal static class NumberConversion
{
    /// <summary>Up to here, whole numbers and powers of ten are exact doubles, so that one division rounds correctly.</summary>
    private const ulong MaxExactMantissa = 1UL << 53;
    private const int MaxExactScale = 19;

    public static bool ToDouble(in PropertyValue value, out double number)
    {
        switch (value.Tag & ValueTag.Mask)
        {
            case ValueTag.Int64:
                number = value.Bits;
                return true;
            case ValueTag.Double:
                number = BitConverter.Int64BitsToDouble(value.Bits);
                return true;
            case ValueTag.Single when !float.IsFinite(BitConverter.Int32BitsToSingle((int)value.Bits)):
                number = BitConverter.Int32BitsToSingle((int)value.Bits);
                return true;
            case ValueTag.Half when !Half.IsFinite(BitConverter.Int16BitsToHalf((short)value.Bits)):
                number = (double)BitConverter.Int16BitsToHalf((short)value.Bits);
                return true;
            case ValueTag.Decimal when (ulong)value.Bits <= MaxExactMantissa && DecimalStorage.Scale(value.Tag) <= MaxExactScale:
                number = value.Bits / (double)Utf8Digits.PowerOfTen(DecimalStorage.Scale(value.Tag));
                number = DecimalStorage.IsNegative(value.Tag) ? -number : number;
                return true;
            default:
                return double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        }
    }

    public static bool ToInt64(in PropertyValue value, out long number)
    {
        number = 0;
        if ((value.Tag & ValueTag.Inspect) != 0)
        {
            return false;
        }

        if ((value.Tag & ValueTag.Mask) == ValueTag.Double)
        {
            double exact = BitConverter.Int64BitsToDouble(value.Bits);
            bool fits = exact >= long.MinValue && exact < -(double)long.MinValue && Math.Floor(exact) == exact;
            number = fits ? (long)exact : 0;
            return fits;
        }

        NumberIdentity identity = NumberIdentity.Of(value);
        return identity.TryGetInt64(out number);
    }

    public static bool ToDecimal(in PropertyValue value, out decimal number)
    {
        number = 0;
        switch (value.Tag & ValueTag.Mask)
        {
            case ValueTag.Int64:
                number = value.Bits;
                return true;
            case ValueTag.Decimal when DecimalStorage.Scale(value.Tag) <= 28:
                number = DecimalStorage.Load(value.Bits, value.Tag);
                return true;
            case ValueTag.WideDecimal:
                number = (decimal)value.Reference!;
                return true;
            default:
                return (value.Tag & ValueTag.Inspect) == 0
                    && decimal.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        }
    }

    /// <summary>The digits of a finite number.</summary>
    public static string Text(in PropertyValue value) =>
        value.Reference is NumberLiteral number ? number.Text : value.ScalarText(quoted: false);
}
