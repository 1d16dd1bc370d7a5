using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@arrayPath</c>: each item of a list in a shape; an object is a list of one.</summary>
/// <param name="root">The list.</param>
/// <param name="shape">Applied to each item; without it, the list is left as it is.</param>
internal sealed class ArrayPathDirective(Expression root, Expression? shape) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = root.Evaluate(evaluation, payload);
        if (shape is null || made.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            return made;
        }

        MadeArray shaped = new(1);
        if (made.Kind == JsonKind.Object)
        {
            shaped.Add(shape.Evaluate(evaluation, made));
            return JsonValue.Of(shaped);
        }

        MadeArray items = evaluation.Items(made);
        for (int i = 0; i < items.Count; i++)
        {
            evaluation.Spend(1);
            shaped.Add(shape.Evaluate(evaluation, items[i]));
        }

        return JsonValue.Of(shaped);
    }
}
