using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@case</c>: a text in lower or upper case; everything else as it is.</summary>
internal sealed class CaseDirective(Expression value, string? @operator, MappingPath path) : Expression
{
    public const string WrongOperator = "should be \"lower\" or \"upper\".";

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = value.Evaluate(evaluation, payload);
        if (made.Kind != JsonKind.String)
        {
            return made;
        }

        string text = evaluation.GetText(made);
        evaluation.Spend(text.Length);
        return @operator switch
        {
            "lower" => JsonValue.Of(CaseMapping.ToLower(text)),
            "upper" => JsonValue.Of(CaseMapping.ToUpper(text)),
            _ => throw Evaluation.Failure(path.Add("operator"), WrongOperator),
        };
    }
}
