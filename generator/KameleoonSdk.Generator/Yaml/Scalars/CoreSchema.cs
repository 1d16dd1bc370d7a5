using System.Globalization;
using System.Numerics;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>
/// What plain scalars mean: the core schema of YAML 1.2, section 10.3.2. <c>yes</c>, <c>no</c>, <c>on</c> and <c>1:30</c> are texts;
/// whatever is in quotes or in a block is a text.
/// </summary>
internal static class CoreSchema
{
    // A longer run of digits is no number that anyone means, and converting it would take quadratic time.
    private const int LongestNumber = 1000;

    /// <summary>The type that a scalar has.</summary>
    public static YamlScalarType TypeOf(YamlScalar scalar)
    {
        if (scalar.Style != YamlScalarStyle.Plain || scalar.Value.Length > LongestNumber)
        {
            return YamlScalarType.String;
        }

        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => YamlScalarType.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => YamlScalarType.Boolean,
            var text when IsInteger(text) => YamlScalarType.Integer,
            var text when IsFloat(text) => YamlScalarType.Float,
            _ => YamlScalarType.String,
        };
    }

    /// <summary>Whether a scalar is null.</summary>
    public static bool IsNull(YamlScalar scalar) => TypeOf(scalar) == YamlScalarType.Null;

    /// <summary>The value of a boolean.</summary>
    public static bool TryGetBoolean(YamlScalar scalar, out bool value)
    {
        value = scalar.Value is "true" or "True" or "TRUE";
        return TypeOf(scalar) == YamlScalarType.Boolean;
    }

    /// <summary>The value of an integer, of any size.</summary>
    public static bool TryGetInteger(YamlScalar scalar, out BigInteger value)
    {
        value = default;
        if (TypeOf(scalar) != YamlScalarType.Integer)
        {
            return false;
        }

        var text = scalar.Value;
        if (!text.StartsWith("0x", StringComparison.Ordinal) && !text.StartsWith("0o", StringComparison.Ordinal))
        {
            value = BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return true;
        }

        var bits = text[1] == 'x' ? 4 : 3;
        foreach (var digit in text.Skip(2))
        {
            value = (value << bits) + Characters.HexValue(digit);
        }

        return true;
    }

    /// <summary>The value of a number, integer or not; what is too large for a double is infinite.</summary>
    public static bool TryGetDouble(YamlScalar scalar, out double value)
    {
        if (TryGetInteger(scalar, out var integer))
        {
            value = (double)integer;
            return true;
        }

        value = default;
        if (TypeOf(scalar) != YamlScalarType.Float)
        {
            return false;
        }

        var text = scalar.Value;
        value = text[text.Length - 1] switch
        {
            'n' or 'N' => double.NaN,
            'f' or 'F' => text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
            _ => ParseDouble(text),
        };
        return true;
    }

    private static double ParseDouble(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        // .NET Framework refuses what is too large; .NET returns an infinity.
        return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }

    private static bool IsInteger(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return text.Length > 2 && text.Skip(2).All(c => Characters.HexValue(c) >= 0);
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return text.Length > 2 && text.Skip(2).All(c => c is >= '0' and <= '7');
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        return start < text.Length && SkipDigits(text, start) == text.Length;
    }

    private static bool IsFloat(string text)
    {
        if (text is ".nan" or ".NaN" or ".NAN")
        {
            return true;
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        if (text.Substring(start) is ".inf" or ".Inf" or ".INF")
        {
            return true;
        }

        var i = SkipDigits(text, start);
        var digits = i - start;
        if (i < text.Length && text[i] == '.')
        {
            var fraction = i + 1;
            i = SkipDigits(text, fraction);
            digits += i - fraction;
        }

        if (digits > 0 && i < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1 < text.Length && text[i + 1] is '-' or '+' ? i + 2 : i + 1;
            i = SkipDigits(text, exponent);
            digits = i - exponent;
        }

        return digits > 0 && i == text.Length;
    }

    private static int SkipDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
