using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>A variable, and members of it: <c>a.b[c]</c>.</summary>
internal sealed class Variable(IReadOnlyList<LiquidExpression> segments) : LiquidExpression
{
    public override object? Evaluate(LiquidContext context)
    {
        object? value = context.Find(JsValue.ToText(segments[0].Evaluate(context)));
        for (int i = 1; i < segments.Count; i++)
        {
            value = JsValue.Member(value, segments[i].Evaluate(context));
        }

        return value;
    }
}
