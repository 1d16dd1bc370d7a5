using KameleoonSdk.Liquid.Filters;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>An expression with a filter. A filter that nobody knows gives back its input.</summary>
internal sealed class Filtered(LiquidExpression input, string name, IReadOnlyList<(string? Name, LiquidExpression Value)> arguments) : LiquidExpression
{
    private readonly Filter? _filter = FilterTable.Find(name);

    public override object? Evaluate(LiquidContext context)
    {
        object? value = input.Evaluate(context);
        if (_filter is null)
        {
            return value;
        }

        object?[] values = [.. arguments.Select(argument => argument.Name is null
            ? argument.Value.Evaluate(context)
            : new List<object?> { argument.Name, argument.Value.Evaluate(context) })];
        return _filter(new FilterCall(context, value, values));
    }
}
