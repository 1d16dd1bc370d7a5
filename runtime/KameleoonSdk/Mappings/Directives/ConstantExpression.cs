using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>The same for every event. The value is set when all constants of the mapping are known.</summary>
internal sealed class ConstantExpression : Expression
{
    public JsonValue Value { get; set; }

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload) => Value;
}
