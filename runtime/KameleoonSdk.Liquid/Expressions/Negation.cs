using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>Whether an expression is false, for <c>unless</c>.</summary>
internal sealed class Negation(LiquidExpression condition) : LiquidExpression
{
    public override object? Evaluate(LiquidContext context) => !JsValue.IsTruthy(condition.Evaluate(context));
}
