using System.Globalization;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Numbers of definition files.</summary>
internal static class Numbers
{
    private const int LongestNumber = 40;

    /// <summary>The number as JSON writes it, quoted or not in the file; null where it is none.</summary>
    public static string? Text(YamlScalar scalar)
    {
        if (scalar.Value.Length is 0 or > LongestNumber)
        {
            return null;
        }

        var plain = new YamlScalar(scalar.Span, scalar.Value, YamlScalarStyle.Plain);
        if (CoreSchema.TryGetInteger(plain, out var integer))
        {
            return integer.ToString(CultureInfo.InvariantCulture);
        }

        return CoreSchema.TryGetDouble(plain, out var number) && !double.IsNaN(number) && !double.IsInfinity(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : null;
    }
}
