namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>Whether a value is in a list: <c>type in ["track", "page"]</c>.</summary>
internal sealed class MembershipExpression(TriggerExpression item, TriggerExpression list) : TriggerExpression
{
    public TriggerExpression Item { get; } = item;

    /// <summary>A list literal or a path.</summary>
    public TriggerExpression List { get; } = list;

    public override int Depth { get; } = item.Depth + 1;

    public override bool IsCondition => true;
}
