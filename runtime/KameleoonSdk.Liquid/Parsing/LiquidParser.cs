using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Expressions;
using KameleoonSdk.Liquid.Statements;
using Parlot;
using Parlot.Fluent;

namespace KameleoonSdk.Liquid.Parsing;

/// <summary>The templates that the reference reads: its tags and operators only, and filters in conditions as well.</summary>
internal sealed class LiquidParser : FluidParser
{
    private static readonly string[] Operators = ["==", "!=", "<", "<=", ">", ">=", "contains"];

    private static readonly string[] Tags =
        ["assign", "break", "capture", "comment", "continue", "cycle", "decrement", "echo", "if", "increment", "liquid", "raw", "unless", "#"];

    private static readonly Parser<TextSpan> SameLine = Literals.AnyOf(" \t".AsSpan())
        .When(static (context, _) => context.Scanner.Cursor.Current is not ('\n' or '\r'));

    public LiquidParser()
        : base(new FluidParserOptions { AllowLiquidTag = true })
    {
        RegisteredOperators.Clear();
        foreach (string @operator in Operators)
        {
            RegisteredOperators[@operator] = (left, right) =>
                new Operation(ExpressionRewriter.Rewrite(left), @operator, ExpressionRewriter.Rewrite(right));
        }

        foreach (string tag in RegisteredTags.Keys.Except(Tags).ToArray())
        {
            _ = RegisteredTags.Remove(tag);
        }

        RegisterIdentifierBlock("block", static (_, statements, writer, encoder, context) => StatementList.WriteAsync(statements, writer, encoder, context));
        ExtendPrimary();
        // What follows a value without an operator is ignored, as is a last pipe. In the tag 'liquid', a line ends what was begun.
        FilterExpression.Parser = LogicalExpression.ElseError("A value was expected")
            .AndSkip(ZeroOrMany(SameLine.SkipAnd(Primary)))
            .And(ZeroOrMany(Pipe.SkipAnd(Identifier).And(ZeroOrOne(Colon.SkipAnd(ArgumentsList)))))
            .AndSkip(ZeroOrOne(Pipe))
            .Then(static x => x.Item2.Aggregate(x.Item1, (input, filter) => new FilterExpression(input, filter.Item1, filter.Item2)));
        RegisteredTags["if"] = Conditional("endif").Then<Statement>(x => new IfStatement(x.Item1, x.Item2, x.Item4, x.Item3));
        RegisteredTags["unless"] = Conditional("endunless").Then<Statement>(x => new IfStatement(
            new Negation(ExpressionRewriter.Rewrite(x.Item1)), x.Item2, x.Item4, x.Item3));
    }

    /// <summary>Adds <c>not</c>, which Fluid does not have. Ranges come before everything else in parentheses.</summary>
    private void ExtendPrimary()
    {
        Parser<Expression> primary = Primary.Parser!;
        Parser<Expression> negation = Terms.Text("not").AndSkip(Literals.WhiteSpace()).SkipAnd(CombinatoryExpression)
            .Then<Expression>(static operand => new Negation(ExpressionRewriter.Rewrite(operand)));
        Parser<Expression> integer = Terms.Integer(NumberOptions.AllowLeadingSign).Then<Expression>(static value => new Literal((double)value));
        Parser<Expression> range = LParen.SkipAnd(OneOf(integer.AndSkip(Terms.Text("..")), primary.AndSkip(Terms.Text(".."))))
            .And(primary).AndSkip(RParen)
            .Then<Expression>(static x => new NumberRange(ExpressionRewriter.Rewrite(x.Item1), ExpressionRewriter.Rewrite(x.Item2)));
        Primary.Parser = OneOf(negation, range, primary);
    }

    private Parser<ValueTuple<Expression, IReadOnlyList<Statement>, List<ElseIfStatement>, ElseStatement>> Conditional(string end) =>
        FilterExpression
            .AndSkip(TagEnd)
            .And(AnyTagsList)
            .And(ZeroOrMany(TagStart.SkipAnd(Terms.Text("elsif")).SkipAnd(FilterExpression).AndSkip(TagEnd).And(AnyTagsList))
                .Then(branches => branches.Select(branch => new ElseIfStatement(branch.Item1, branch.Item2)).ToList()))
            .And(ZeroOrOne(CreateTag("else").SkipAnd(AnyTagsList)).Then(statements => statements is null ? null! : new ElseStatement(statements)))
            .AndSkip(CreateTag(end).ElseError($"'{{% {end} %}}' was expected"));
}
