using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Expressions;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Statements;

/// <summary><c>{% assign name = value %}</c></summary>
internal sealed class AssignVariable(string name, LiquidExpression value) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        LiquidContext liquid = (LiquidContext)context;
        liquid.Assign(name, value.Evaluate(liquid));
        return Normal();
    }
}
