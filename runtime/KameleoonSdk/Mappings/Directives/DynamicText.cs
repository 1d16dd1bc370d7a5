using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Loading;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@path</c> or <c>@template</c> whose text is itself made by a directive.</summary>
internal sealed class DynamicText(Expression text, MappingPath path, bool isTemplate) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = text.Evaluate(evaluation, payload);
        if (made.Kind != JsonKind.String)
        {
            throw Evaluation.Failure(path, $"expects a string, but the directive in it gives {KindName.Of(made.Kind)}.");
        }

        string value = evaluation.GetText(made);
        evaluation.Spend(value.Length);
        return isTemplate
            ? JsonValue.Of(new Template(value).Render(evaluation, payload))
            : evaluation.Get(payload, PathSyntax.ParseRooted(value));
    }
}
