using System.Text;

namespace KameleoonSdk.Json;

/// <summary>Stores a number from JSON with the sender's digits: in 64 bits where these give the same text again, else as text.</summary>
internal static class JsonNumber
{
    /// <summary>So many digits always fit 64 bits.</summary>
    private const int MaxDigits = 18;

    public static PropertyValue Read(ReadOnlySpan<byte> number) =>
        TryReadDecimal(number, out PropertyValue value) ? value : PropertyValue.NumberFromText(Encoding.ASCII.GetString(number));

    private static bool TryReadDecimal(ReadOnlySpan<byte> number, out PropertyValue value)
    {
        value = default;
        bool negative = number[0] == '-';
        ReadOnlySpan<byte> digits = negative ? number[1..] : number;
        if (digits.Length > MaxDigits + 1)
        {
            return false;
        }

        ulong mantissa = 0;
        int point = -1;
        for (int i = 0; i < digits.Length; i++)
        {
            uint digit = (uint)digits[i] - '0';
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (digits[i] == '.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        // A negative zero has no sign in the other forms, and 19 digits without a point may be one too many.
        if ((negative && mantissa == 0) || (point < 0 && digits.Length > MaxDigits))
        {
            return false;
        }

        value = point < 0
            ? (negative ? -(long)mantissa : (long)mantissa)
            : DecimalStorage.Store(mantissa, digits.Length - point - 1, negative);
        return true;
    }
}
