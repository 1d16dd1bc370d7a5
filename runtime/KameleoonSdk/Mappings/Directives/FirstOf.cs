using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>
/// <c>@if</c> where <c>exists</c> and <c>then</c> are the same, which asks for the first that exists: it is evaluated once.
/// </summary>
internal sealed class FirstOf(Expression first, Expression? otherwise) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue value = first.Evaluate(evaluation, payload);
        return value.IsNullOrUndefined ? otherwise?.Evaluate(evaluation, payload) ?? default : value;
    }
}
