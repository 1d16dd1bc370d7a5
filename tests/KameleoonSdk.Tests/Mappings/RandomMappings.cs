using CsCheck;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>Mappings as nobody would write them: right and wrong directives in each other.</summary>
internal static class RandomMappings
{
    private static readonly Gen<string> Scalar = Of(
        "null", "true", "false", "0", "-1.5", "1e400", "\"\"", "\"x\"", "\"$.a\"", "\"@path\"", "\"\\ud83d\"", "[]", "{}");

    private static readonly Gen<string> Path = Of(
        "", "$.", "$.a", "$.a.b[0].c", "$.a.b", "$.list", "$.list[1]", "$.text", "$.text[0]", "$.number", "$.nil.x", "$.json", "$['a']", "$.a['']", "]0]", "[[0");

    private static readonly Gen<string> Template = Of("", "{{text}}", "{{{json}}}", "{{{{text}}}}", "{{ }}", "{{a", "x{{list}}y{{number}}", "}}{{", "{{{text}}}}");

    private static readonly Gen<string> Operator = Of("\"upper\"", "\"lower\"", "\"\"", "\"x\"", "1");

    private static readonly Gen<string> Short = Of("\"a\"", "\"\"", "\"$&$&\"", "\"$`$'\"", "\"12345678901\"", "5", "null");

    /// <summary>A mapping of an object, a directive, or something else.</summary>
    public static Gen<string> Mapping { get; } = Gen.Int[0, 4].SelectMany(depth =>
        Gen.Frequency((6, Object(Value(depth))), (3, Directive(depth)), (1, Value(depth))));

    /// <summary>An event for them.</summary>
    public static Gen<string> Event { get; } = Gen.Frequency(
        (5, Gen.Const("""{"a":{"b":[{"c":1}],"":{}},"list":[1,null,{"c":[]},"\ud83d",[]],"text":"aA{{json}}ß","number":-0.0,"nil":null,"json":"{\"c\":[1,{}]}"}""")),
        (1, Gen.Const("{}")),
        (1, Gen.Const("""{"a":1e999,"list":"","text":{"a":1,"a":2},"json":"[","number":12345678901234567890}""")),
        (1, Scalar));

    private static Gen<string> Value(int depth) => depth <= 0
        ? Scalar
        : Gen.Frequency((2, Scalar), (1, Object(Inner(depth))), (1, List(Inner(depth))), (5, Gen.Const(depth).SelectMany(Directive)));

    /// <summary>Made only when it is needed: the generators would be without end.</summary>
    private static Gen<string> Inner(int depth) => Gen.Const(depth - 1).SelectMany(Value);

    private static Gen<string> Directive(int depth) => Gen.OneOf(
        Path.Select(path => $$$$"""{"@path":"{{{{path}}}}"}"""),
        Template.Select(template => $$$$"""{"@template":"{{{{template}}}}"}"""),
        Inner(depth).Select(value => $$$$"""{"@literal":{{{{value}}}}}"""),
        Inner(depth).Select(value => $$$$"""{"@excludeWhenNull":{{{{value}}}}}"""),
        Inner(depth).Select(value => $$$$"""{"@path":{{{{value}}}}}"""),
        Gen.Select(Inner(depth), Inner(depth), Inner(depth), Gen.Bool).Select((a, b, c, blank) =>
            $$$$"""{"@if":{"{{{{(blank ? "blank" : "exists")}}}}":{{{{a}}}},"then":{{{{b}}}},"else":{{{{c}}}}}}"""),
        Gen.Select(Operator, Inner(depth)).Select((@operator, value) => $$$$"""{"@case":{"operator":{{{{@operator}}}},"value":{{{{value}}}}}}"""),
        Gen.Select(Short, Short, Gen.Bool, Inner(depth)).Select((pattern, replacement, ignore, value) =>
            $$$$"""{"@replace":{"pattern":{{{{pattern}}}},"replacement":{{{{replacement}}}},"pattern2":{{{{replacement}}}},"ignorecase":{{{{(ignore ? "true" : "false")}}}},"value":{{{{value}}}}}}"""),
        Gen.Select(Path, Inner(depth)).Select((path, shape) => $$$$"""{"@arrayPath":["{{{{path}}}}",{{{{shape}}}}]}"""),
        Gen.Select(Inner(depth), Gen.Bool).Select((value, omit) => $$$$"""{"@flatten":{"separator":".","omitArrays":{{{{(omit ? "true" : "false")}}}},"value":{{{{value}}}}}}"""),
        Gen.Select(Inner(depth), Gen.Bool).Select((value, encode) => $$$$"""{"@json":{"mode":"{{{{(encode ? "encode" : "decode")}}}}","value":{{{{value}}}}}}"""),
        Gen.Select(Inner(depth), Inner(depth), Gen.Bool).Select((a, b, left) =>
            $$$$"""{"@merge":{"direction":"{{{{(left ? "left" : "right")}}}}","objects":[{{{{a}}}},{"x":{{{{b}}}}}]}}"""),
        Gen.Select(Inner(depth), Inner(depth)).Select((apply, mapping) => $$$$"""{"@transform":{"apply":{"a":{{{{apply}}}}},"mapping":{{{{mapping}}}}}}"""),
        Inner(depth).Select(value => $$$$"""{"@nope":{{{{value}}}}}"""),
        Inner(depth).Select(value => $$$$"""{"@path":"$.a","other":{{{{value}}}}}"""));

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Object(Gen<string> value) =>
        Gen.Select(Of("a", "b", "_metadata", "__proto__", "0"), value).Array[0, 3].Select(members =>
            "{" + string.Join(',', members.Select(member => $"\"{member.Item1}\":{member.Item2}")) + "}");

    private static Gen<string> List(Gen<string> value) => value.Array[0, 3].Select(items => "[" + string.Join(',', items) + "]");
}
