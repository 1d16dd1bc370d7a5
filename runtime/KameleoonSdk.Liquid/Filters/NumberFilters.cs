namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters that calculate, with doubles. What is no number is 0.</summary>
internal static class NumberFilters
{
    public static readonly Dictionary<string, Filter> All = new()
    {
        ["abs"] = call => Math.Abs(call.Number),
        ["at_least"] = call => Math.Max(call.Number, call.NumberAt(0)),
        ["at_most"] = call => Math.Min(call.Number, call.NumberAt(0)),
        ["ceil"] = call => Math.Ceiling(call.Number),
        ["floor"] = call => Math.Floor(call.Number),
        ["minus"] = call => call.Number - call.NumberAt(0),
        ["plus"] = call => call.Number + call.NumberAt(0),
        ["times"] = call => call.Number * call.NumberAt(0),
        ["divided_by"] = call => Divide(call.Number, call.NumberAt(0), floor: call.NumberAt(1) != 0),
        ["modulo"] = call => Modulo(call.Number, call.NumberAt(0)),
        ["round"] = call => Round(call.Number, call.NumberAt(0)),
    };

    private static double Divide(double dividend, double divisor, bool floor) => floor ? Math.Floor(dividend / divisor) : dividend / divisor;

    private static double Modulo(double value, double divisor) => ((value % divisor) + divisor) % divisor;

    /// <summary>Halves go up, and what is a half but for the last bit as well.</summary>
    private static double Round(double value, double digits)
    {
        double factor = Math.Pow(10, digits);
        double scaled = value * factor * (1 + Math.BitIncrement(1.0) - 1.0);
        return Math.Floor(scaled + 0.5) / factor;
    }
}
