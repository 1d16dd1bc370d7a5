using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>Two expressions with an operator in between.</summary>
internal sealed class Operation(LiquidExpression left, string @operator, LiquidExpression right) : LiquidExpression
{
    public override object? Evaluate(LiquidContext context)
    {
        object? l = left.Evaluate(context);
        object? r = right.Evaluate(context);
        return @operator switch
        {
            "==" => Comparison.AreEqual(l, r),
            "!=" => !Comparison.AreEqual(l, r),
            "contains" => Comparison.Contains(l, r),
            "and" => JsValue.IsTruthy(l) && JsValue.IsTruthy(r),
            "or" => JsValue.IsTruthy(l) || JsValue.IsTruthy(r),
            _ => Comparison.Holds(l, @operator, r),
        };
    }
}
