using System.Buffers;
using System.Text;
using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>
/// Values as the text that <c>JSON.stringify</c> makes: no whitespace, numbers as JavaScript writes them, no escape that is not needed,
/// each name once. Only the names stay where they were.
/// </summary>
internal static class ValueEncoding
{
    /// <param name="evaluation">The application of the mapping.</param>
    /// <param name="value">Any value but undefined.</param>
    public static string Encode(this in Evaluation evaluation, JsonValue value)
    {
        ArrayBufferWriter<byte> json = new();
        Append(evaluation, json, value, 0);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static void Append(in Evaluation evaluation, ArrayBufferWriter<byte> json, JsonValue value, int depth)
    {
        ValueDepth.Check(depth);
        int before = json.WrittenCount;
        switch (value.Kind)
        {
            case JsonKind.String:
                ValueOutput.WriteQuoted(evaluation.GetText(value), json);
                break;
            case JsonKind.Number:
                AppendNumber(json, evaluation.ViewOf(value.Source).TextOf(value.Token));
                break;
            case JsonKind.Object:
                AppendObject(evaluation, json, evaluation.Members(value), depth);
                return;
            case JsonKind.Array:
                AppendArray(evaluation, json, evaluation.Items(value), depth);
                return;
            default:
                json.Write(evaluation.JsonOf(value));
                break;
        }

        evaluation.Spend(json.WrittenCount - before);
    }

    private static void AppendNumber(ArrayBufferWriter<byte> json, ReadOnlySpan<byte> number)
    {
        string text = NumberText.Of(number);
        json.Write(text is "Infinity" or "-Infinity" ? "null"u8 : Encoding.ASCII.GetBytes(text));
    }

    private static void AppendObject(in Evaluation evaluation, ArrayBufferWriter<byte> json, MadeObject value, int depth)
    {
        json.Write("{"u8);
        bool comma = false;
        for (int i = 0; i < value.Count; i++)
        {
            MadeMember member = value[i];
            if (member.Value.Kind == JsonKind.Undefined)
            {
                continue;
            }

            json.Write(comma ? ","u8 : ""u8);
            ValueOutput.WriteQuoted(member.Name, json);
            json.Write(":"u8);
            evaluation.Spend(member.Name.Length + 4);
            Append(evaluation, json, member.Value, depth + 1);
            comma = true;
        }

        json.Write("}"u8);
        evaluation.Spend(2);
    }

    private static void AppendArray(in Evaluation evaluation, ArrayBufferWriter<byte> json, MadeArray value, int depth)
    {
        json.Write("["u8);
        for (int i = 0; i < value.Count; i++)
        {
            json.Write(i > 0 ? ","u8 : ""u8);
            evaluation.Spend(1);
            Append(evaluation, json, value[i], depth + 1);
        }

        json.Write("]"u8);
        evaluation.Spend(2);
    }
}
