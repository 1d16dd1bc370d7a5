using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>
/// <c>{"@if":{"exists":{"@path":"a"},"then":{"@path":"a"},"else":…}}</c>, which asks for the first that exists: the path is walked once.
/// </summary>
internal sealed class FirstOf(PathDirective first, Expression? otherwise) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue value = first.Evaluate(evaluation, payload);
        return value.IsNullOrUndefined ? otherwise?.Evaluate(evaluation, payload) ?? default : value;
    }
}
