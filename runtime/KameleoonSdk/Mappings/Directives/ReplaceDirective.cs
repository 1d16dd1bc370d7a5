using System.Text;
using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@replace</c> in texts, booleans and numbers; of everything else comes an empty text.</summary>
/// <param name="value">What is looked at.</param>
/// <param name="replacements">One after the other; none where an option has the wrong type.</param>
internal sealed class ReplaceDirective(Expression value, LiteralReplacement[] replacements) : Expression
{
    /// <summary>What is wrong with the options, once there is a text to replace in.</summary>
    public MappingError? Failure { get; init; }

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = value.Evaluate(evaluation, payload);
        if (replacements.Length == 0 || made.Kind is JsonKind.Undefined or JsonKind.Null or JsonKind.Object or JsonKind.Array)
        {
            return JsonValue.Of("");
        }

        if (Failure is not null)
        {
            throw new MappingException([Failure]);
        }

        StringBuilder builder = evaluation.State.TextBuilder();
        evaluation.AppendText(builder, made);
        string text = builder.ToString();
        foreach (LiteralReplacement replacement in replacements)
        {
            text = replacement.Apply(text, evaluation);
        }

        return JsonValue.Of(text);
    }
}
