using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>Undefined, after a value was evaluated that may fail.</summary>
internal sealed class NothingExpression(Expression value) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        _ = value.Evaluate(evaluation, payload);
        return default;
    }
}
