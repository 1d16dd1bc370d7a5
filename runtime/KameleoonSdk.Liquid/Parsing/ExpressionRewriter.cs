using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using Fluid.Values;
using KameleoonSdk.Liquid.Expressions;
using KameleoonSdk.Liquid.Statements;
using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Parsing;

/// <summary>Puts expressions with the values of JavaScript in the place of those of Fluid, which has decimals and other rules.</summary>
internal sealed class ExpressionRewriter : AstRewriter
{
    /// <exception cref="NotSupportedException">It is an expression that the reference does not have.</exception>
    public static LiquidExpression Rewrite(Expression expression) => expression switch
    {
        LiquidExpression done => done,
        LiteralExpression literal => new Literal(ValueOf(literal.Value)),
        MemberExpression member => new Variable([.. member.Segments.Select(Segment)]),
        RangeExpression range => new NumberRange(Rewrite(range.From), Rewrite(range.To)),
        AndBinaryExpression and => new Operation(Rewrite(and.Left), "and", Rewrite(and.Right)),
        OrBinaryExpression or => new Operation(Rewrite(or.Left), "or", Rewrite(or.Right)),
        FilterExpression filter => new Filtered(
            Rewrite(filter.Input), filter.Name, [.. filter.Parameters.Select(parameter => (parameter.Name, Rewrite(parameter.Expression)))]),
        _ => throw new NotSupportedException($"'{expression.GetType().Name}' is no expression of Liquid."),
    };

    public override Expression? Visit(Expression? expression) => expression is null ? null : Rewrite(expression);

    protected override Statement VisitAssignStatement(AssignStatement assignStatement) =>
        new AssignVariable(assignStatement.Identifier, Rewrite(assignStatement.Value));

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement) =>
        new CaptureVariable(captureStatement.Identifier, [.. captureStatement.Statements.Select(Visit)]);

    protected override Statement VisitIncrementStatement(IncrementStatement incrementStatement) => new CountVariable(incrementStatement.Identifier, 1);

    protected override Statement VisitDecrementStatement(DecrementStatement decrementStatement) => new CountVariable(decrementStatement.Identifier, -1);

    private static LiquidExpression Segment(MemberSegment segment) => segment switch
    {
        IdentifierSegment identifier => new Literal(identifier.Identifier),
        IndexerSegment indexer => Rewrite(indexer.Expression),
        _ => throw new NotSupportedException("Liquid has no functions."),
    };

    private static object? ValueOf(FluidValue value) => value switch
    {
        NilValue => LiquidLiteral.Nil,
        EmptyValue => LiquidLiteral.Empty,
        BlankValue => LiquidLiteral.Blank,
        BooleanValue flag => flag.ToBooleanValue(),
        NumberValue number => (double)number.ToNumberValue(),
        _ => value.ToStringValue(),
    };
}
