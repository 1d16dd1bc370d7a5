using System.Buffers;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@liquid</c>, run by the engine of the options.</summary>
internal sealed class LiquidDirective(ILiquidTemplate template, MappingPath path) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        try
        {
            string text = template.Render(Scope(evaluation, payload));
            evaluation.Spend(text.Length);
            return JsonValue.Of(text);
        }
        catch (LiquidException e)
        {
            throw new MappingException(path.ToString(), e.Message, e);
        }
    }

    private static ReadOnlySpan<byte> Scope(in Evaluation evaluation, JsonValue payload)
    {
        if (payload.Kind != JsonKind.Object)
        {
            return "{}"u8;
        }

        if (payload.Source is not MadeObject)
        {
            return evaluation.JsonOf(payload);
        }

        ArrayBufferWriter<byte> scope = new();
        evaluation.Write(payload, scope);
        return scope.WrittenSpan;
    }
}
