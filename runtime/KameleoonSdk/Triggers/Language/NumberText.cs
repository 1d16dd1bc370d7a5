using System.Globalization;

namespace KameleoonSdk.Triggers.Language;

/// <summary>Numbers of triggers as text. They are IEEE doubles, as those of the reference.</summary>
internal static class NumberText
{
    /// <summary>Reads digits with an optional sign, point and exponent. Beyond the range of doubles it is infinite, on every runtime.</summary>
    public static double Read(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number + 0.0
        : digits[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>The shortest text that is read as this number again.</summary>
    public static string Write(double number)
    {
        if (double.IsInfinity(number))
        {
            return number > 0 ? "1e999" : "-1e999";
        }

        var text = (number + 0.0).ToString("R", CultureInfo.InvariantCulture);
        var exact = Read(text).Equals(number + 0.0) ? text : number.ToString("G17", CultureInfo.InvariantCulture);
        return exact.Replace("E+", "e").Replace("E-0", "e-").Replace('E', 'e');
    }

    /// <summary>
    /// What a text is where a number is needed, as JavaScript's <c>Number(text)</c> has it: nothing but spaces is 0, and what is no number
    /// is not a number, so that no comparison with it is true.
    /// </summary>
    public static double Convert(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return 0;
        }

        if (trimmed.Length > 2 && trimmed[0] == '0' && RadixOf(trimmed[1]) is var radix and > 0)
        {
            return WithRadix(trimmed, radix);
        }

        return trimmed switch
        {
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ when IsDecimal(trimmed) => Read(trimmed),
            _ => double.NaN,
        };
    }

    private static int RadixOf(char c) => c switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };

    private static double WithRadix(string text, int radix)
    {
        double number = 0;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : (text[i] | 0x20) is var c and >= 'a' and <= 'f' ? c - 'a' + 10 : radix;
            if (digit >= radix)
            {
                return double.NaN;
            }

            number = (number * radix) + digit;
        }

        return number;
    }

    /// <summary>Only the characters of a decimal number: .NET also reads the names of infinity and of what is not a number.</summary>
    private static bool IsDecimal(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            if (c is not ((>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E'))
            {
                return false;
            }
        }

        return digits > 0 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }
}
