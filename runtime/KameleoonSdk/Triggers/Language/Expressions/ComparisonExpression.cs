namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>A comparison: <c>properties.revenue > 100</c>. A literal stands on the right, unless both sides are literals.</summary>
internal sealed class ComparisonExpression : TriggerExpression
{
    public ComparisonExpression(ComparisonOperator @operator, TriggerExpression left, TriggerExpression right)
    {
        var isTurned = left is LiteralExpression && right is not LiteralExpression;
        Operator = isTurned ? Turn(@operator) : @operator;
        Left = isTurned ? right : left;
        Right = isTurned ? left : right;
        Depth = Math.Max(left.Depth, right.Depth) + 1;
    }

    public ComparisonOperator Operator { get; }

    public TriggerExpression Left { get; }

    public TriggerExpression Right { get; }

    /// <summary>
    /// Whether a field has to be a number, and another one: so the reference has <c>!= 5</c> for what is in properties, traits and context.
    /// Everything else is also unequal to a number if it is none.
    /// </summary>
    public bool NeedsNumber => Operator == ComparisonOperator.NotEqual
        && Right is NumberLiteral
        && Left is PathExpression { Segments: ["properties" or "traits" or "context", ..] };

    public override int Depth { get; }

    public override bool IsCondition => true;

    private static ComparisonOperator Turn(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => @operator,
    };
}
