using System.Globalization;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Liquid.Values;

/// <summary>Values as JavaScript's numbers.</summary>
internal static class JsNumber
{
    /// <summary>What the filters for numbers calculate with: 0 for what is no number.</summary>
    public static double OrZero(object? value) => Of(value) is var number && double.IsNaN(number) ? 0 : number;

    /// <summary>JavaScript's <c>Number(value)</c>.</summary>
    public static double Of(object? value) => value switch
    {
        double number => number,
        bool flag => flag ? 1 : 0,
        string text => OfText(text),
        null or LiquidLiteral => 0,
        _ when ReferenceEquals(value, JsValue.Undefined) => double.NaN,
        _ => OfText(JsValue.ToText(value)),
    };

    private static double OfText(string text)
    {
        ReadOnlySpan<char> trimmed = JavaScriptText.Trim(text);
        if (trimmed.IsEmpty)
        {
            return 0;
        }

        if (trimmed.Length > 2 && trimmed[0] == '0' && Base(trimmed[1]) is > 0 and var radix)
        {
            return OfDigits(trimmed[2..], radix);
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return trimmed switch
        {
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => char.IsAsciiDigit(trimmed[^1]) || trimmed[^1] == '.'
                ? double.TryParse(trimmed, Style, CultureInfo.InvariantCulture, out double number) ? number : double.NaN
                : double.NaN,
        };
    }

    private static int Base(char letter) => char.ToLowerInvariant(letter) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };

    private static double OfDigits(ReadOnlySpan<char> digits, int radix)
    {
        double value = 0;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
            {
                return double.NaN;
            }

            value = (value * radix) + digit;
        }

        return value;
    }
}
