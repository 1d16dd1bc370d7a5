using System.Globalization;

namespace KameleoonSdk.Json;

/// <summary>
/// What a number is, however it is written: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are one. The digits have no zeros at either end, and
/// the number is digits times ten to the exponent; zero has no digits.
/// </summary>
internal readonly record struct NumberIdentity(string Digits, long Exponent, bool IsNegative)
{
    /// <summary>Exponents beyond this are not told apart; no number that means anything has one.</summary>
    private const long MaxExponent = 1_000_000_000_000_000;

    /// <summary>Of a finite number.</summary>
    public static NumberIdentity Of(in PropertyValue value) => Of(NumberConversion.Text(value));

    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (Digits.Length == 0)
        {
            return true;
        }

        return Exponent >= 0 && Digits.Length + Exponent <= 19
            && long.TryParse(
                $"{(IsNegative ? "-" : "")}{Digits}{new string('0', (int)Exponent)}",
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value);
    }

    private static NumberIdentity Of(ReadOnlySpan<char> text)
    {
        int e = text.IndexOfAny('e', 'E');
        long exponent = e < 0 ? 0 : ReadExponent(text[(e + 1)..]);
        ReadOnlySpan<char> mantissa = (e < 0 ? text : text[..e]).TrimStart('-');
        int point = mantissa.IndexOf('.');
        ReadOnlySpan<char> fraction = point < 0 ? default : mantissa[(point + 1)..];
        string digits = string.Concat(point < 0 ? mantissa : mantissa[..point], fraction).TrimStart('0');
        string trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0
            ? new NumberIdentity("", 0, false)
            : new NumberIdentity(trimmed, exponent - fraction.Length + digits.Length - trimmed.Length, text[0] == '-');
    }

    private static long ReadExponent(ReadOnlySpan<char> text)
    {
        bool negative = text[0] == '-';
        long exponent = long.TryParse(text.TrimStart("+-"), NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? Math.Min(value, MaxExponent)
            : MaxExponent;
        return negative ? -exponent : exponent;
    }
}
