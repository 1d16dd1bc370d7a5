namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>
/// A test of a text. Negated it still needs a text: <c>!contains(event, "Order")</c> is false where there is no event, as in the reference.
/// </summary>
internal abstract class TextTestExpression(TriggerExpression subject, bool isNegated) : TriggerExpression
{
    public TriggerExpression Subject { get; } = subject;

    public bool IsNegated { get; } = isNegated;

    public override bool IsCondition => true;

    /// <summary>The same test negated, at the place where the negation stands.</summary>
    public abstract TextTestExpression Negate(int start, int length);
}

/// <summary>Whether a text contains another: <c>contains(event, "Order")</c>.</summary>
internal sealed class ContainsExpression(TriggerExpression subject, TriggerExpression part, bool isNegated) : TextTestExpression(subject, isNegated)
{
    public TriggerExpression Part { get; } = part;

    public override int Depth { get; } = Math.Max(subject.Depth, part.Depth) + 2;

    public override TextTestExpression Negate(int start, int length) =>
        new ContainsExpression(Subject, Part, !IsNegated) { Start = start, Length = length };
}

/// <summary>Whether all of a text matches a pattern: <c>match(event, "Order *")</c>.</summary>
internal sealed class MatchExpression(TriggerExpression subject, Pattern pattern, bool isNegated) : TextTestExpression(subject, isNegated)
{
    public Pattern Pattern { get; } = pattern;

    public override int Depth { get; } = subject.Depth + 2;

    public override TextTestExpression Negate(int start, int length) =>
        new MatchExpression(Subject, Pattern, !IsNegated) { Start = start, Length = length };
}
