namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>The opposite of a condition: <c>!(type = "track")</c>. A test of a text is negated by itself instead.</summary>
internal sealed class NotExpression : TriggerExpression
{
    private NotExpression(TriggerExpression condition)
    {
        Condition = condition;
        Depth = condition.Depth + 2;
    }

    public TriggerExpression Condition { get; }

    public override int Depth { get; }

    public override bool IsCondition => true;

    public static TriggerExpression Of(TriggerExpression condition, int start = 0, int length = 0) =>
        condition is TextTestExpression { IsNegated: false } test
            ? test.Negate(start, length)
            : new NotExpression(condition) { Start = start, Length = length };
}
