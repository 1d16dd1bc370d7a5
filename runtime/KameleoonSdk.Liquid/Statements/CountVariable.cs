using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Statements;

/// <summary><c>{% increment name %}</c> and <c>{% decrement name %}</c></summary>
internal sealed class CountVariable(string name, double step) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        await writer.WriteAsync(JsValue.Stringify(((LiquidContext)context).Count(name, step))).ConfigureAwait(false);
        return Completion.Normal;
    }
}
