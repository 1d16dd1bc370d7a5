using System.Globalization;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters that calculate, with doubles. What is no number is 0.</summary>
internal static class NumberFilters
{
    public static readonly Dictionary<string, Filter> All = new()
    {
        ["abs"] = call => Math.Abs(call.Number),
        ["at_least"] = call => call.Arguments.Aggregate(call.Number, (number, other) => Math.Max(number, JsNumber.OrZero(other))),
        ["at_most"] = call => call.Arguments.Aggregate(call.Number, (number, other) => Math.Min(number, JsNumber.OrZero(other))),
        ["ceil"] = call => Math.Ceiling(call.Number),
        ["floor"] = call => Math.Floor(call.Number),
        ["minus"] = call => call.Number - call.NumberAt(0),
        ["plus"] = call => call.Number + call.NumberAt(0),
        ["times"] = call => call.Number * call.NumberAt(0),
        ["divided_by"] = call => Divide(call.Number, call.NumberAt(0), floor: call.NumberAt(1) is not (0 or double.NaN)),
        ["modulo"] = call => Modulo(call.Number, call.NumberAt(0)),
        ["round"] = call => Round(call.Number, JsNumber.OrZero(call.Argument(0))),
    };

    private static double Divide(double dividend, double divisor, bool floor) => floor ? Math.Floor(dividend / divisor) : dividend / divisor;

    private static double Modulo(double value, double divisor) => ((value % divisor) + divisor) % divisor;

    /// <summary>Halves go away from 0. Numbers that are too large to have such digits are left as they are.</summary>
    private static double Round(double value, double digits)
    {
        const double MaxSafeInteger = 9007199254740991;
        double scaled = Shift(Math.Abs(value), digits);
        if (!(scaled <= MaxSafeInteger))
        {
            return value;
        }

        double rounded = Shift(Math.Round(scaled, MidpointRounding.AwayFromZero), -digits);
        return value < 0 ? -rounded : rounded;
    }

    /// <summary>Moves the decimal point of the number as it is written, which multiplying would not do exactly.</summary>
    private static double Shift(double number, double digits)
    {
        if (!double.IsFinite(number) || Math.Floor(digits) != digits || Math.Abs(digits) > 1000)
        {
            return double.NaN;
        }

        string[] parts = NumberText.Of(number).Split('e');
        int power = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return double.Parse($"{parts[0]}e{power + (int)digits}", CultureInfo.InvariantCulture);
    }
}
