using KameleoonSdk.Triggers.Evaluation.Conditions;
using KameleoonSdk.Triggers.Evaluation.Operands;
using KameleoonSdk.Triggers.Evaluation.Patterns;
using KameleoonSdk.Triggers.Language;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>Brings expressions into the form in which they are tested, with all texts in UTF-8.</summary>
internal static class Compiler
{
    public static Condition Compile(TriggerExpression expression) => expression switch
    {
        GroupExpression group => new GroupCondition(group.IsAny, [.. group.Members.Select(Compile)]),
        NotExpression not => new NotCondition(Compile(not.Condition)),
        ComparisonExpression comparison => Comparison(comparison),
        MembershipExpression membership => new MembershipCondition(ToOperand(membership.Item), ToOperand(membership.List)),
        ContainsExpression contains => new ContainsCondition(ToOperand(contains.Subject), ToOperand(contains.Part), contains.IsNegated),
        MatchExpression match => new MatchCondition(ToOperand(match.Subject), new Glob(match.Pattern), match.IsNegated),
        PathExpression path => new TruthCondition(new FieldPath(path.Segments)),
        BooleanLiteral boolean => new ConstantCondition(boolean.Value),
        _ => throw new ArgumentException("The expression is no condition.", nameof(expression)),
    };

    private static Condition Comparison(ComparisonExpression comparison) => comparison.Operator switch
    {
        ComparisonOperator.Equal => new EqualityCondition(ToOperand(comparison.Left), ToOperand(comparison.Right)),
        ComparisonOperator.NotEqual when comparison.NeedsNumber =>
            new OtherNumberCondition(ToOperand(comparison.Left), ((NumberLiteral)comparison.Right).Value),
        ComparisonOperator.NotEqual =>
            new NotCondition(new EqualityCondition(ToOperand(comparison.Left), ToOperand(comparison.Right))),
        _ => new OrderCondition(comparison.Operator, ToNumber(comparison.Left), ToNumber(comparison.Right)),
    };

    private static Operand ToOperand(TriggerExpression expression) => expression switch
    {
        LiteralExpression literal => new ConstantOperand(literal),
        PathExpression path => new FieldOperand(new FieldPath(path.Segments)),
        CallExpression { Function: ValueFunction.Length } call => new LengthOperand(ToOperand(call.Argument)),
        CallExpression { Function: ValueFunction.TypeOf } call => new TypeNameOperand(ToOperand(call.Argument)),
        CallExpression call => new TransformOperand(ToOperand(call.Argument), new TextTransform(call.Function)),
        _ => new ConditionOperand(Compile(expression)),
    };

    /// <summary>A side of an order: literals are converted to numbers as the reference does, fields are not.</summary>
    private static Operand ToNumber(TriggerExpression expression) => expression is LiteralExpression literal
        ? new ConstantOperand(new NumberLiteral(OrderNumber.Of(literal)))
        : ToOperand(expression);
}
