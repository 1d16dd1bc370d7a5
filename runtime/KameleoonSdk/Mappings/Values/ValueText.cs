using System.Text;
using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>Any value as text, as JavaScript's <c>String(value)</c>.</summary>
internal static class ValueText
{
    public static void AppendText(this in Evaluation evaluation, StringBuilder text, JsonValue value, int depth = 0)
    {
        ValueDepth.Check(depth);
        int before = text.Length;
        switch (value.Kind)
        {
            case JsonKind.Undefined:
                _ = text.Append("undefined");
                break;
            case JsonKind.Null:
                _ = text.Append("null");
                break;
            case JsonKind.True:
                _ = text.Append("true");
                break;
            case JsonKind.False:
                _ = text.Append("false");
                break;
            case JsonKind.Number:
                _ = text.Append(NumberText.Of(evaluation.ViewOf(value.Source).TextOf(value.Token)));
                break;
            case JsonKind.String:
                _ = text.Append(evaluation.GetText(value));
                break;
            case JsonKind.Object:
                _ = text.Append("[object Object]");
                break;
            default:
                AppendItems(evaluation, text, value, depth);
                return;
        }

        evaluation.Spend(text.Length - before + 1);
    }

    /// <summary>Whether the text would be empty: <c>value == ""</c> for an array.</summary>
    public static bool IsEmptyText(this in Evaluation evaluation, JsonValue value, int depth = 0)
    {
        ValueDepth.Check(depth);
        if (value.Kind != JsonKind.Array)
        {
            return value.IsNullOrUndefined || (value.Kind == JsonKind.String && !evaluation.IsTruthy(value));
        }

        return evaluation.CountOf(value) switch
        {
            0 => true,
            1 => evaluation.IsEmptyText(evaluation.Item(value, 0), depth + 1),
            _ => false,
        };
    }

    private static void AppendItems(in Evaluation evaluation, StringBuilder text, JsonValue value, int depth)
    {
        MadeArray items = evaluation.Items(value);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _ = text.Append(',');
                evaluation.Spend(1);
            }

            if (!items[i].IsNullOrUndefined)
            {
                evaluation.AppendText(text, items[i], depth + 1);
            }
        }
    }
}
