using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace KameleoonSdk.Liquid.Statements;

/// <summary>Statements one after the other, until one of them breaks off.</summary>
internal static class StatementList
{
    public static async ValueTask<Completion> WriteAsync(
        IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        foreach (Statement statement in statements)
        {
            if (await statement.WriteToAsync(writer, encoder, context).ConfigureAwait(false) is not Completion.Normal and var completion)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }
}
