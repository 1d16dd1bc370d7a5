using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@if</c>. The two ways of asking are the reference's: <c>blank</c> is true for what is not blank.</summary>
/// <param name="condition">What is looked at.</param>
/// <param name="asksForBlank">Whether it must not be blank, rather than only exist.</param>
/// <param name="then">For a condition that holds; undefined without it.</param>
/// <param name="otherwise">For one that does not; undefined without it.</param>
internal sealed class IfDirective(Expression condition, bool asksForBlank, Expression? then, Expression? otherwise) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue value = condition.Evaluate(evaluation, payload);
        bool holds = !value.IsNullOrUndefined && !(asksForBlank && IsBlank(evaluation, value));
        return (holds ? then : otherwise)?.Evaluate(evaluation, payload) ?? default;
    }

    /// <summary>JavaScript's <c>value == ""</c>.</summary>
    private static bool IsBlank(in Evaluation evaluation, JsonValue value) =>
        value.Kind == JsonKind.Array ? evaluation.IsEmptyText(value) : !evaluation.IsTruthy(value);
}
