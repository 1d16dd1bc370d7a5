using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Triggers.Language;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Finds words of a trigger that nobody means: texts without quotes, which name fields that events do not have, and types of events
/// that are misspelt. An event of one's own may have both, so this is no part of the language.
/// </summary>
internal static class TriggerWords
{
    private static readonly string[] Types = ["track", "identify", "page", "screen", "group", "alias"];

    private static readonly string[] Constants = ["true", "false", "null"];

    /// <summary>The first of several: who leaves out quotes does it throughout.</summary>
    public static IEnumerable<TriggerProblem> FindIn(TriggerExpression condition) => In(condition).Take(1);

    private static IEnumerable<TriggerProblem> In(TriggerExpression condition) => condition switch
    {
        GroupExpression group => group.Members.SelectMany(In),
        NotExpression not => In(not.Condition),
        PathExpression path => Unknown(path, path.Segments.Count == 1 && Types.Contains(path.Segments[0]) ? $"write type = \"{path.Segments[0]}\"" : "write a condition, such as type = \"track\""),
        ComparisonExpression { Right: PathExpression { Segments: [var word] } path } when Constants.FirstOrDefault(constant => string.Equals(constant, word, StringComparison.OrdinalIgnoreCase)) is { } meant =>
            [new TriggerProblem(path.Start, path.Length, $"'{word}' is no constant. Did you mean '{meant}'?")],
        ComparisonExpression { Right: PathExpression path } => Unknown(path, $"if it is a text, put it into quotes: \"{string.Join(".", path.Segments)}\""),
        ComparisonExpression { Left: PathExpression { Segments: ["type"] }, Operator: ComparisonOperator.Equal, Right: TextLiteral text } => Misspelt(text),
        MembershipExpression { Item: PathExpression { Segments: ["type"] }, List: ListLiteral list } => list.Items.OfType<TextLiteral>().SelectMany(Misspelt),
        _ => [],
    };

    private static IEnumerable<TriggerProblem> Unknown(PathExpression path, string advice) => path.Segments.Count > 1 || Fields.IsKnown(path.Segments[0])
        ? []
        : [new TriggerProblem(path.Start, path.Length, $"'{path.Segments[0]}' names a field, which events do not have by themselves: {advice}")];

    private static IEnumerable<TriggerProblem> Misspelt(TextLiteral text) => !Types.Contains(text.Value) && Suggestion.Nearest(text.Value, Types) is { } meant
        ? [new TriggerProblem(text.Start, text.Length, $"'{text.Value}' is no type of events. Did you mean '{meant}'?")]
        : [];
}
