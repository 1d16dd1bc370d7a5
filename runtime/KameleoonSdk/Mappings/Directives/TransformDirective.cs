using KameleoonSdk.Mappings.Loading;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@transform</c>: one mapping makes what the paths of another begin at.</summary>
internal sealed class TransformDirective(Expression apply, Expression mapping, MappingPath path) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue input = payload.Kind switch
        {
            JsonKind.Object => payload,
            JsonKind.Undefined => JsonValue.Of(new MadeObject(0)),
            _ => throw Evaluation.Failure(path, $"can only be applied to an object, but here it is applied to {KindName.Of(payload.Kind)}."),
        };
        return mapping.Evaluate(evaluation, evaluation.Clean(apply.Evaluate(evaluation, input)));
    }
}
