using System.Globalization;
using System.Text.Json;
using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Statements;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid;

/// <summary>A template that was read.</summary>
internal sealed class LiquidTemplate(IReadOnlyList<Statement> statements, TimeProvider time) : ILiquidTemplate
{
    /// <summary>The event was read before; this only has to let pass whatever its limits allowed.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4096 };

    public string Render(ReadOnlySpan<byte> scope)
    {
        Utf8JsonReader reader = new(scope, new JsonReaderOptions { MaxDepth = Options.MaxDepth });
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        LiquidContext context = new(document.RootElement, time);
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        ValueTask<Completion> rendering = StatementList.WriteAsync(statements, writer, NullEncoder.Default, context);
        if (!rendering.IsCompleted)
        {
            throw new LiquidException("The Liquid template does not finish.");
        }

        _ = rendering.GetAwaiter().GetResult();
        return writer.ToString();
    }
}
