using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@json</c> with the mode <c>encode</c>: the JSON of a value, as text.</summary>
internal sealed class JsonEncodeDirective(Expression value) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = value.Evaluate(evaluation, payload);
        return made.Kind == JsonKind.Undefined ? default : JsonValue.Of(evaluation.Encode(made));
    }
}
