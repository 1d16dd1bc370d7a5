using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Expressions;
using Parlot.Fluent;

namespace KameleoonSdk.Liquid.Parsing;

/// <summary>The templates that the reference reads: its tags and operators only, and filters in conditions as well.</summary>
internal sealed class LiquidParser : FluidParser
{
    private static readonly string[] Operators = ["==", "!=", "<", "<=", ">", ">=", "contains"];

    private static readonly string[] Tags =
        ["assign", "break", "capture", "comment", "continue", "cycle", "decrement", "echo", "if", "increment", "liquid", "raw", "unless", "#"];

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

        RegisteredTags["if"] = Conditional("endif").Then<Statement>(x => new IfStatement(x.Item1, x.Item2, x.Item4, x.Item3));
        RegisteredTags["unless"] = Conditional("endunless").Then<Statement>(x => new IfStatement(new Negation(ExpressionRewriter.Rewrite(x.Item1)), x.Item2, x.Item4, x.Item3));
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
