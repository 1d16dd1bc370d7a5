using Fluid;
using Fluid.Ast;
using Fluid.Values;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Expressions;

/// <summary>An expression that gives values of JavaScript.</summary>
internal abstract class LiquidExpression : Expression
{
    public abstract object? Evaluate(LiquidContext context);

    public sealed override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) =>
        new(new LiquidValue(Evaluate((LiquidContext)context)));
}
