using CsCheck;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Random triggers over few fields and values, so that they are often true and often contradict themselves.</summary>
internal static class RandomTriggers
{
    private static readonly Gen<string> Path = Choice.Of("type", "event", "properties.a", "properties.b.c", "properties.list[0]", "traits.a\\ b");

    private static readonly Gen<string> Literal = Choice.Of(
        "\"track\"", "\"page\"", "\"\"", "\"5\"", "\"A b\"", "\"say \"\"hi\"\"\"", "'é'", "5", "-1", "0", "2.5", "true", "false", "null", "[\"track\", 5]");

    private static readonly Gen<string> Operator = Choice.Of("=", "!=", "<", "<=", ">", ">=");

    private static readonly Gen<string> Operand = Gen.Frequency(
        (6, Path),
        (2, Literal),
        (1, Path.Select(path => $"lowercase({path})")),
        (1, Path.Select(path => $"length({path})")),
        (1, Path.Select(path => $"typeof({path})")),
        (1, Path.Select(path => $"kebabcase(titlecase({path}))")));

    public static readonly Gen<string> Condition = Gen.Frequency(
        (8, Gen.Select(Operand, Operator, Literal, (left, @operator, right) => $"{left} {@operator} {right}")),
        (2, Gen.Select(Operand, Operator, Operand, (left, @operator, right) => $"{left} {@operator} {right}")),
        (1, Path),
        (1, Choice.Of("true", "false")),
        (2, Gen.Select(Operand, Choice.Of("a", "track", ""), (subject, part) => $"contains({subject}, \"{part}\")")),
        (2, Gen.Select(Operand, Choice.Of("t*", "*k", "?rack", "[t-z]*", "track", "*"), (subject, pattern) => $"match({subject}, \"{pattern}\")")),
        (1, Gen.Select(Operand, Choice.Of("[\"track\", \"page\", 5]", "[null]", "properties.list"), (item, list) => $"{item} in {list}")),
        (1, Path.Select(path => $"{path} exists")));

    /// <summary>Nested three levels deep at most.</summary>
    public static readonly Gen<string> Text = Nested(3);

    private static Gen<string> Nested(int depth) => depth == 0
        ? Condition
        : Gen.Frequency(
            (3, Condition),
            (1, Nested(depth - 1).Select(inner => $"!({inner})")),
            (1, Nested(depth - 1).Select(inner => $"({inner}) = true")),
            (4, Gen.Select(Nested(depth - 1).Array[2, 3], Gen.Bool.Array[3], Gen.Bool, (members, ors, inParentheses) =>
                string.Concat(members.Select((member, i) => (i == 0 ? "" : ors[i - 1] ? " or " : " and ") + (inParentheses ? $"({member})" : member))))));
}
