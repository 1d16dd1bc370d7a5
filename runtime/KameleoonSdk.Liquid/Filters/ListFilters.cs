using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters for lists.</summary>
internal static class ListFilters
{
    public static readonly Dictionary<string, Filter> All = new()
    {
        ["join"] = Join,
        ["first"] = call => End(call.Input, items => items[0]),
        ["last"] = call => End(call.Input, items => items[^1]),
        ["size"] = call => Size(call.Input),
        ["compact"] = call => call.List.Where(item => !JsValue.IsNil(item)).ToList(),
        ["push"] = call => call.List.Append(call.Argument(0)).ToList(),
        ["unshift"] = call => call.List.Prepend(call.Argument(0)).ToList(),
        ["pop"] = call => call.List.SkipLast(1).ToList(),
        ["shift"] = call => call.List.Skip(1).ToList(),
        ["slice"] = call => JsValue.IsNil(call.Input) || JsValue.IsArray(call.Input) ? SliceList(call) : SliceText(call),
        ["sample"] = Sample,
        ["sum"] = call => Sum(call),
        ["where"] = Where,
    };

    private static string Join(FilterCall call)
    {
        List<object?> items = call.List;
        string separator = JsValue.IsNil(call.Argument(0)) ? " " : call.TextAt(0);
        call.Context.Use((long)items.Count * (1 + separator.Length));
        return JsValue.Join(items, separator);
    }

    private static object? End(object? value, Func<List<object?>, object?> pick)
    {
        List<object?> items = value is string text
            ? [.. text.Select(unit => (object?)unit.ToString())]
            : JsValue.IsArray(value) ? JsValue.Items(value) : [];
        return items.Count == 0 ? JsValue.IsArray(value) ? JsValue.Undefined : "" : pick(items);
    }

    private static double Size(object? value) => value switch
    {
        string text => text.Length,
        _ when JsValue.IsArray(value) => JsValue.Items(value).Count,
        _ when JsValue.IsObject(value) && JsValue.Member(value, "length") is double length => length,
        _ => 0,
    };

    private static string SliceText(FilterCall call)
    {
        string text = call.Text;
        double length = call.NumberAt(1, 1);
        double begin = BeginOf(call, CodePoints.Count(text));
        if (begin < 0 || length < 0)
        {
            return "";
        }

        int from = CodePoints.Advance(text, 0, begin);
        return text[from..CodePoints.Advance(text, from, length)];
    }

    private static List<object?> SliceList(FilterCall call)
    {
        List<object?> items = call.List;
        double length = call.NumberAt(1, 1);
        double begin = BeginOf(call, items.Count);
        if (begin < 0 || length < 0)
        {
            return [];
        }

        int from = Position(begin, items.Count);
        return items[from..Math.Max(Position(begin + length, items.Count), from)];
    }

    private static double BeginOf(FilterCall call, int count) =>
        call.NumberAt(0, double.NaN) is < 0 and var fromEnd ? count + fromEnd : call.NumberAt(0, double.NaN);

    /// <summary>A position as JavaScript's <c>slice</c> takes it: negative ones count from the end.</summary>
    private static int Position(double position, int count)
    {
        double whole = double.IsNaN(position) ? 0 : Math.Truncate(position);
        return (int)Math.Clamp(whole < 0 ? count + whole : whole, 0, count);
    }

    private static object? Sample(FilterCall call)
    {
        if (JsValue.IsNil(call.Input))
        {
            return new List<object?>();
        }

        List<object?> items = JsValue.IsArray(call.Input) ? [.. call.List] : [.. call.Text.Select(unit => (object?)unit.ToString())];
        object?[] shuffled = [.. items];
        Random.Shared.Shuffle(shuffled);
        double count = call.NumberAt(0, 1);
        return count == 1 ? shuffled.FirstOrDefault(JsValue.Undefined) : shuffled.Take((int)Math.Max(count, 0)).ToList();
    }

    private static double Sum(FilterCall call)
    {
        double sum = 0;
        string? property = JsValue.IsJsTruthy(call.Argument(0)) ? call.TextAt(0) : null;
        foreach (object? item in call.List)
        {
            double number = JsNumber.Of(property is null ? item : property.Split('.').Aggregate(item, JsValue.Member));
            sum += double.IsNaN(number) ? 0 : number;
        }

        return sum;
    }

    private static List<object?> Where(FilterCall call)
    {
        string property = call.TextAt(0);
        object? expected = call.Argument(1);
        return call.List.FindAll(item => PropertyPath.Get(item, property) is var value
            && (call.Has(1) ? Comparison.AreEqual(value, expected) : JsValue.IsTruthy(value)));
    }
}
