using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>A list of which at least one item is not constant.</summary>
internal sealed class ArrayExpression(Expression[] items) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        MadeArray made = new(items.Length);
        foreach (Expression item in items)
        {
            evaluation.Spend(1);
            made.Add(item.Evaluate(evaluation, payload));
        }

        return JsonValue.Of(made);
    }
}
