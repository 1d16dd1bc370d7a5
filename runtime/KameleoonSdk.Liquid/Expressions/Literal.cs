using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>A constant.</summary>
internal sealed class Literal(object? value) : LiquidExpression
{
    public override object? Evaluate(LiquidContext context) => value;
}
