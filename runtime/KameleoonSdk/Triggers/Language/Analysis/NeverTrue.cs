using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Language.Analysis;

/// <summary>Finds conditions that no event can meet. What it does not find may still be such; what it finds certainly is.</summary>
internal static class NeverTrue
{
    private static readonly string[] TypeNames = ["string", "number", "bool", "list", "null", "object"];

    /// <summary>Whether the whole condition is one.</summary>
    public static bool Is(TriggerExpression condition) => condition switch
    {
        GroupExpression { IsAny: true } group => group.Members.All(Is),
        GroupExpression group => group.Members.Any(Is) || Contradiction(group) is not null,
        _ => Reason(condition) is not null,
    };

    /// <summary>The innermost ones, also those that are only an alternative.</summary>
    public static IEnumerable<TriggerProblem> FindIn(TriggerExpression condition)
    {
        if (condition is not GroupExpression group)
        {
            return Reason(condition) is { } reason ? [new TriggerProblem(condition.Start, condition.Length, reason)] : [];
        }

        var inner = group.Members.SelectMany(FindIn).ToList();
        return !group.IsAny && !group.Members.Any(Is) && Contradiction(group) is { } contradiction ? [.. inner, contradiction] : inner;
    }

    private static string? Reason(TriggerExpression condition) => condition switch
    {
        BooleanLiteral { Value: false } => "This is never true: delete it, or what it is a part of",
        NotExpression { Condition: BooleanLiteral { Value: true } } => "This is never true: delete it, or what it is a part of",
        ComparisonExpression comparison => ReasonOf(comparison),
        MembershipExpression { List: ListLiteral { Items.Count: 0 } } => "Nothing is in an empty list: write what the value may be",
        _ => ReasonOfField(condition),
    };

    private static string? ReasonOf(ComparisonExpression comparison) => comparison switch
    {
        { Left: CallExpression { Function: ValueFunction.TypeOf }, Right: TextLiteral name, Operator: ComparisonOperator.Equal }
            when Requirement.KindsOf(name.Value) == Kinds.None =>
            $"There is no type '{name.Value}'{Spelling.DidYouMeanOrEnd(name.Value, TypeNames)} The types are {string.Join(", ", TypeNames)}",
        { Left: CallExpression { Function: ValueFunction.Length }, Right: TextLiteral text, Operator: ComparisonOperator.Equal } =>
            $"A length is a number, so it never equals a text: write {(double.IsNaN(NumberText.Convert(text.Value)) ? "a number" : text.Value)} without quotes",
        { Left: CallExpression { Function: ValueFunction.Lowercase }, Right: TextLiteral text, Operator: ComparisonOperator.Equal }
            when text.Value.Any(c => c is >= 'A' and <= 'Z') => "A text in lower case never equals one with capitals: write it in lower case",
        { Left: CallExpression { Function: ValueFunction.Uppercase }, Right: TextLiteral text, Operator: ComparisonOperator.Equal }
            when text.Value.Any(c => c is >= 'a' and <= 'z') => "A text in upper case never equals one with small letters: write it in upper case",
        { Right: LiteralExpression literal, Operator: not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) }
            when double.IsNaN(OrderNumber.Of(literal)) => "Only numbers are less or greater than others, and this is compared with something else: write a number",
        _ => ReasonOfField(comparison),
    };

    /// <summary>A field that is a text in every event, where something else is asked of it; or a requirement that nothing meets.</summary>
    private static string? ReasonOfField(TriggerExpression condition)
    {
        if (Requirement.Of(condition) is not { } requirement)
        {
            return null;
        }

        var (path, possible) = requirement;
        return possible.IsNothing ? "No event can meet this condition: delete it, or what it is a part of"
            : Fields.IsText(path.Segments) && possible.And(Texts).IsNothing ? $"'{path}' is a text in every event, never this: compare it with a text in quotes"
            : null;
    }

    private static Possible Texts { get; } = Possible.Only(Kinds.Text | Kinds.Null);

    /// <summary>Members that ask of one field what can't be at once: the second of them.</summary>
    private static TriggerProblem? Contradiction(GroupExpression group)
    {
        var fields = new Dictionary<string, Possible>(StringComparer.Ordinal);
        foreach (var member in group.Members)
        {
            if (Requirement.Of(member) is not { } requirement)
            {
                continue;
            }

            var name = requirement.Path.ToString();
            var before = fields.TryGetValue(name, out var known) ? known : Possible.Anything;
            var both = before.And(requirement.Possible);
            if (both.IsNothing)
            {
                return new TriggerProblem(
                    member.Start,
                    member.Length,
                    $"This can't be true together with what comes before it about '{name}': join them by 'or', or delete one");
            }

            fields[name] = both;
        }

        return null;
    }
}
