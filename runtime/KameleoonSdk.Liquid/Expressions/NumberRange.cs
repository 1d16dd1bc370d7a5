using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>All whole numbers from one to another: <c>(1..5)</c>.</summary>
internal sealed class NumberRange(LiquidExpression from, LiquidExpression to) : LiquidExpression
{
    public override object? Evaluate(LiquidContext context)
    {
        double low = JsNumber.Of(from.Evaluate(context));
        double high = JsNumber.Of(to.Evaluate(context));
        double count = high - low + 1;
        context.Use(count > long.MaxValue / 2 ? long.MaxValue / 2 : (long)Math.Max(count, 0));
        List<object?> items = [];
        for (double i = low; i < high + 1; i++)
        {
            items.Add(i);
        }

        return items;
    }
}
