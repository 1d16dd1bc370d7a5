using System.Globalization;
using System.Text;
using System.Text.Json;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>What expressions mean, written down plainly over trees: null, booleans, doubles, strings, lists, and objects as they are.</summary>
internal static class NaiveModel
{
    public static bool IsTrue(TriggerExpression condition, JsonElement rawEvent) => Value(condition, rawEvent) is true;

    private static object? Value(TriggerExpression expression, JsonElement e) => expression switch
    {
        TextLiteral text => text.Value,
        NumberLiteral number => number.Value,
        BooleanLiteral boolean => boolean.Value,
        NullLiteral => null,
        ListLiteral list => list.Items.Select(item => Value(item, e)).ToList(),
        PathExpression path => Convert(path.Segments.Aggregate((JsonElement?)e, Step)),
        CallExpression call => Call(call.Function, Value(call.Argument, e)),
        GroupExpression { IsAny: true } any => any.Members.Any(member => IsTrue(member, e)),
        GroupExpression all => all.Members.All(member => IsTrue(member, e)),
        NotExpression not => !IsTrue(not.Condition, e),
        MembershipExpression membership => Value(membership.List, e) is List<object?> list && list.Any(item => AreEqual(item, Value(membership.Item, e))),
        ContainsExpression contains => Value(contains.Subject, e) is string text && Value(contains.Part, e) is string part
            && text.Contains(part, StringComparison.Ordinal) != contains.IsNegated,
        MatchExpression match => Value(match.Subject, e) is string text && Matches(match.Pattern.Parts, 0, text) != match.IsNegated,
        ComparisonExpression comparison => Compare(comparison, Value(comparison.Left, e), Value(comparison.Right, e)),
        _ => throw new NotSupportedException(expression.ToString()),
    };

    private static JsonElement? Step(JsonElement? value, string name) => value switch
    {
        { ValueKind: JsonValueKind.Object } o => o.TryGetProperty(name, out var member) ? member : null,
        { ValueKind: JsonValueKind.Array } a => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < a.GetArrayLength() ? a[i] : null,
        { ValueKind: JsonValueKind.False or JsonValueKind.Null } => value,
        { ValueKind: JsonValueKind.Number } n when n.GetDouble() == 0 => value,
        { ValueKind: JsonValueKind.String } s when s.GetString()!.Length == 0 => value,
        _ => null,
    };

    private static object? Convert(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => value.Value.GetString(),
        JsonValueKind.Number => value.Value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.Value.EnumerateArray().Select(item => Convert(item)).ToList(),
        JsonValueKind.Object => value.Value,
        _ => null,
    };

    private static object? Call(ValueFunction function, object? value) => (function, value) switch
    {
        (ValueFunction.Length, null) => 0.0,
        (ValueFunction.Length, string text) => (double)Encoding.UTF8.GetByteCount(text),
        (ValueFunction.Length, List<object?> list) => (double)list.Count,
        (ValueFunction.TypeOf, _) => value switch { null => "null", string => "string", double => "number", bool => "bool", List<object?> => "list", _ => "object" },
        (ValueFunction.Lowercase, string text) => text.ToLowerInvariant(),
        (ValueFunction.Uppercase, string text) => text.ToUpperInvariant(),
        (ValueFunction.Snakecase, string text) => text.Replace(' ', '_'),
        (ValueFunction.Kebabcase, string text) => text.Replace(' ', '-'),
        (ValueFunction.Titlecase, string text) => string.Join(' ', text.Split(' ').Select(word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word)),
        _ => null,
    };

    private static bool Compare(ComparisonExpression comparison, object? left, object? right) => comparison.Operator switch
    {
        ComparisonOperator.Equal => AreEqual(left, right),
        ComparisonOperator.NotEqual => !AreEqual(left, right) && !(comparison.NeedsNumber && left is not double),
        ComparisonOperator.Less => Number(comparison.Left, left) < Number(comparison.Right, right),
        ComparisonOperator.LessOrEqual => Number(comparison.Left, left) <= Number(comparison.Right, right),
        ComparisonOperator.Greater => Number(comparison.Left, left) > Number(comparison.Right, right),
        _ => Number(comparison.Left, left) >= Number(comparison.Right, right),
    };

    private static double Number(TriggerExpression expression, object? value) => value switch
    {
        double number => number,
        string text when expression is TextLiteral => text.Length == 0 ? 0 : double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
        bool boolean when expression is BooleanLiteral => boolean ? 1 : 0,
        _ => double.NaN,
    };

    private static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (JsonElement, _) => false,
        (List<object?> one, List<object?> other) => one.Count == other.Count && one.Zip(other).All(pair => AreEqual(pair.First, pair.Second)),
        _ => Equals(left, right),
    };

    private static bool Matches(IReadOnlyList<PatternPart> parts, int part, string text) => part == parts.Count
        ? text.Length == 0
        : parts[part].Kind switch
        {
            PatternPartKind.Literal => text.StartsWith(parts[part].Literal!, StringComparison.Ordinal) && Matches(parts, part + 1, text[parts[part].Literal!.Length..]),
            PatternPartKind.Any => Enumerable.Range(0, text.Length + 1).Any(i => Matches(parts, part + 1, text[i..])),
            PatternPartKind.One => text.Length > 0 && Matches(parts, part + 1, text[1..]),
            _ => text.Length > 0 && parts[part].Ranges!.Any(range => text[0] >= range.First && text[0] <= range.Last) && Matches(parts, part + 1, text[1..]),
        };
}
