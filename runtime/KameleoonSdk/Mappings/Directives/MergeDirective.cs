using System.Globalization;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@merge</c>: the members of several objects in one. Of a name that several have, the last value counts.</summary>
/// <param name="objects">What is merged. Lists and texts give their items by index, other values nothing.</param>
/// <param name="direction">With <c>left</c>, the first value of a name counts.</param>
internal sealed class MergeDirective(Expression[] objects, Expression direction) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue towards = direction.Evaluate(evaluation, payload);
        bool isLeft = towards.Kind == JsonKind.String && evaluation.GetText(towards).Equals("left", StringComparison.OrdinalIgnoreCase);
        JsonValue[] values = new JsonValue[objects.Length];
        for (int i = 0; i < objects.Length; i++)
        {
            values[i] = objects[i].Evaluate(evaluation, payload);
        }

        if (isLeft)
        {
            Array.Reverse(values);
        }

        MadeObject merged = new();
        foreach (JsonValue value in values)
        {
            Add(evaluation, merged, value);
        }

        return JsonValue.Of(merged);
    }

    private static void Add(in Evaluation evaluation, MadeObject merged, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                MadeObject members = evaluation.Members(value);
                for (int i = 0; i < members.Count; i++)
                {
                    evaluation.Spend(1);
                    merged.Set(members[i]);
                }

                break;
            case JsonKind.Array:
                MadeArray items = evaluation.Items(value);
                for (int i = 0; i < items.Count; i++)
                {
                    evaluation.Spend(1);
                    merged.Set(Indexed(i, items[i]));
                }

                break;
            case JsonKind.String:
                string text = evaluation.GetText(value);
                evaluation.Spend(text.Length);
                for (int i = 0; i < text.Length; i++)
                {
                    merged.Set(Indexed(i, JsonValue.Of(text[i].ToString())));
                }

                break;
        }
    }

    private static MadeMember Indexed(int index, JsonValue value) => new(index.ToString(CultureInfo.InvariantCulture), null, value);
}
