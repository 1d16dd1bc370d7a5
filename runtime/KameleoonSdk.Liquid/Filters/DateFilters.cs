using KameleoonSdk.Liquid.Dates;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters for times. What is no time is left as it is.</summary>
internal static class DateFilters
{
    private const string DefaultFormat = "%A, %B %-e, %Y at %-l:%M %P %z";

    public static readonly Dictionary<string, Filter> All = new()
    {
        ["date"] = call => Format(call, JsValue.IsNil(call.Argument(0)) ? DefaultFormat : call.TextAt(0), call.Argument(1)),
        ["date_to_xmlschema"] = call => Format(call, "%Y-%m-%dT%H:%M:%S%:z"),
        ["date_to_rfc822"] = call => Format(call, "%a, %d %b %Y %H:%M:%S %z"),
        ["date_to_string"] = call => FormatDay(call, "%b"),
        ["date_to_long_string"] = call => FormatDay(call, "%B"),
    };

    private static object? Format(FilterCall call, string format, object? zone = null) =>
        LiquidDate.Of(call.Input, zone, call.Context) is { } date ? Strftime.Format(date, format, call.Context) : call.Input;

    private static object? FormatDay(FilterCall call, string month) => (call.Argument(0), call.Argument(1)) switch
    {
        ("ordinal", "US") => Format(call, $"{month} %-d%q, %Y"),
        ("ordinal", _) => Format(call, $"%-d%q {month} %Y"),
        _ => Format(call, $"%d {month} %Y"),
    };
}
