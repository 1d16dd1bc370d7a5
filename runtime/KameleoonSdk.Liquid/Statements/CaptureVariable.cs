using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Statements;

/// <summary><c>{% capture name %}…{% endcapture %}</c></summary>
internal sealed class CaptureVariable(string name, IReadOnlyList<Statement> body) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        await using StringWriter captured = new(CultureInfo.InvariantCulture);
        Completion completion = await StatementList.WriteAsync(body, captured, encoder, context).ConfigureAwait(false);
        ((LiquidContext)context).Assign(name, captured.ToString());
        return completion;
    }
}
