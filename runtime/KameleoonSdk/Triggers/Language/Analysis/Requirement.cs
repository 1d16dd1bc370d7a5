using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Language.Analysis;

/// <summary>What a condition asks of one field, if it is about one.</summary>
internal static class Requirement
{
    /// <summary>The field, and the values that it may have where the condition is true.</summary>
    public static (PathExpression Path, Possible Possible)? Of(TriggerExpression condition) => condition switch
    {
        ComparisonExpression { Left: PathExpression path, Right: LiteralExpression literal } comparison => (path, Compare(comparison, literal)),
        ComparisonExpression { Left: CallExpression { Function: ValueFunction.TypeOf, Argument: PathExpression path } } typeOf
            when typeOf is { Operator: ComparisonOperator.Equal, Right: TextLiteral name } => (path, Possible.Only(KindsOf(name.Value))),
        MembershipExpression { Item: PathExpression path, List: ListLiteral list } => (path, In(list)),
        TextTestExpression { Subject: PathExpression path } test => (path, Test(test)),
        NotExpression { Condition: PathExpression path } => (path, Possible.Only(Kinds.Any & ~Kinds.True)),
        PathExpression path => (path, Possible.Only(Kinds.True)),
        GroupExpression { IsAny: true } group => OfAny(group),
        _ => null,
    };

    /// <summary>The kinds that <c>typeof</c> gives this name.</summary>
    public static Kinds KindsOf(string name) => name switch
    {
        "string" => Kinds.Text,
        "number" => Kinds.Number,
        "bool" => Kinds.True | Kinds.False,
        "list" => Kinds.List,
        "null" => Kinds.Null,
        "object" => Kinds.Object,
        _ => Kinds.None,
    };

    private static Possible Compare(ComparisonExpression comparison, LiteralExpression literal) => comparison.Operator switch
    {
        ComparisonOperator.Equal => Equal(literal),
        ComparisonOperator.NotEqual when comparison.NeedsNumber => Number([OrderNumber.Of(literal)]),
        ComparisonOperator.NotEqual => NotEqual(literal),
        _ when double.IsNaN(OrderNumber.Of(literal)) => Possible.Only(Kinds.None),
        ComparisonOperator.Less => Number([OrderNumber.Of(literal)], greatest: OrderNumber.Of(literal)),
        ComparisonOperator.LessOrEqual => Number([], greatest: OrderNumber.Of(literal)),
        ComparisonOperator.Greater => Number([OrderNumber.Of(literal)], least: OrderNumber.Of(literal)),
        _ => Number([], least: OrderNumber.Of(literal)),
    };

    private static Possible Number(
        HashSet<double> except, double least = double.NegativeInfinity, double greatest = double.PositiveInfinity) =>
        new() { Kinds = Kinds.Number, Least = least, Greatest = greatest, NotNumbers = except };

    private static Possible Equal(LiteralExpression literal) => literal switch
    {
        TextLiteral text => Possible.OnlyText(text.Value),
        NumberLiteral number => Possible.OnlyNumber(number.Value),
        BooleanLiteral boolean => Possible.Only(boolean.Value ? Kinds.True : Kinds.False),
        NullLiteral => Possible.Only(Kinds.Null),
        _ => Possible.Only(Kinds.List),
    };

    private static Possible NotEqual(LiteralExpression literal) => literal switch
    {
        TextLiteral text => new() { NotTexts = [text.Value] },
        NumberLiteral number => new() { NotNumbers = [number.Value] },
        BooleanLiteral boolean => Possible.Only(Kinds.Any & ~(boolean.Value ? Kinds.True : Kinds.False)),
        NullLiteral => Possible.Only(Kinds.Any & ~Kinds.Null),
        _ => Possible.Anything,
    };

    private static Possible In(ListLiteral list) =>
        list.Items.Aggregate(Possible.Only(Kinds.None), (possible, item) => possible.Or(Equal(item)));

    /// <summary>A text, and which one if the pattern says it.</summary>
    private static Possible Test(TextTestExpression test) => test switch
    {
        MatchExpression { IsNegated: false, Pattern: { Parts: [] or [{ Kind: PatternPartKind.Literal }] } pattern } =>
            Possible.OnlyText(pattern.Parts.Count == 0 ? "" : pattern.Parts[0].Literal!),
        MatchExpression { IsNegated: true, Pattern.Parts: [{ Kind: PatternPartKind.Any }] } => Possible.Only(Kinds.None),
        _ => Possible.Only(Kinds.Text),
    };

    /// <summary>Alternatives that are all about the same field.</summary>
    private static (PathExpression Path, Possible Possible)? OfAny(GroupExpression group)
    {
        (PathExpression Path, Possible Possible)? all = null;
        foreach (var member in group.Members)
        {
            if (Of(member) is not { } one || (all is { } others && !others.Path.Equals(one.Path)))
            {
                return null;
            }

            all = (one.Path, all is { } before ? before.Possible.Or(one.Possible) : one.Possible);
        }

        return all;
    }
}
