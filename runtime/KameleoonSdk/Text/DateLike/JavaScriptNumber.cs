using System.Globalization;

namespace KameleoonSdk.Text;

/// <summary>Numbers that are written as JavaScript writes them.</summary>
internal static class JavaScriptNumber
{
    private const int LongestNumber = 25;
    private const double ExponentFrom = 1e21;
    private const double ExponentBelow = 1e-6;

    /// <summary>Reads a finite number, if the text is what JavaScript would turn it into again.</summary>
    public static bool TryReadCanonical(string text, out double number)
    {
        number = 0;
        return text.Length is > 0 and <= LongestNumber
            && (Ascii.IsDigit(text[0]) || text[0] == '-')
            && Ascii.IsDigit(text[text.Length - 1])
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && string.Equals(Write(number), text, StringComparison.Ordinal);
    }

    private static string Write(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        // .NET finds the same digits, and places the point and the exponent differently.
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E');
        var mantissa = mark < 0 ? shortest : shortest.Remove(mark);
        var point = mantissa.IndexOf('.');
        var exponent = (mark < 0 ? 0 : int.Parse(shortest.Remove(0, mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            + (point < 0 ? mantissa.Length : point) - 1;
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var significant = digits.TrimStart('0');
        exponent -= digits.Length - significant.Length;
        significant = significant.TrimEnd('0');

        var sign = number < 0 ? "-" : "";
        return Math.Abs(number) is >= ExponentFrom or < ExponentBelow
            ? sign + WithExponent(significant, exponent)
            : sign + WithoutExponent(significant, exponent);
    }

    private static string WithExponent(string digits, int exponent) =>
        (digits.Length > 1 ? digits.Insert(1, ".") : digits) + (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);

    private static string WithoutExponent(string digits, int exponent) =>
        exponent < 0 ? "0." + new string('0', -exponent - 1) + digits :
        digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0') :
        digits.Insert(exponent + 1, ".");
}
