using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@template</c> with a template that is known beforehand.</summary>
internal sealed class TemplateDirective(string text) : Expression
{
    private readonly Template _template = new(text);

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload) =>
        JsonValue.Of(_template.Render(evaluation, payload));
}
