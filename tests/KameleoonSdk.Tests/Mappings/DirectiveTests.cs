namespace KameleoonSdk.Tests.Mappings;

/// <summary>What each directive makes, beside what is recorded of the reference.</summary>
public class DirectiveTests
{
    private const string Event = """
        {"name":"Ann","n":1.50,"zero":0,"no":false,"nil":null,"empty":"","list":[1,null,[2,"x"]],"none":[],"o":{"a":1,"b":{"c":null,"d":[]}},
         "t":"{{name}}","json":" {\"k\":1e400,\"k\":12345678901234567890} ","items":[{"id":1},{"id":2,"tags":["x"]},3,null]}
        """;

    [Theory]
    [InlineData("Hello {{name}}!", "Hello Ann!")]
    [InlineData("{{ name }}{{n}}{{zero}}{{no}}{{nil}}{{missing}}", "Ann1.50false")]
    [InlineData("{{list}}|{{none}}|{{o}}|{{ }}", "1,,2,x||[object Object]|[object Object]")]
    [InlineData("{{{t}}} {{t}}", "Ann {{name}}")]
    [InlineData("{{{{name}}}}", "}")]
    [InlineData("{{$.name}}{{}}{name}}{", "{{}}{name}}{")]
    [InlineData("{{\\u00a0name\\ufeff}}", "Ann")]
    public void Template(string template, string text) => Assert.Equal($"\"{text}\"", Mapped.Member($$$$"""{"@template":"{{{{template}}}}"}""", Event));

    [Theory]
    [InlineData("exists", "$.empty", "then")]
    [InlineData("exists", "$.nil", "else")]
    [InlineData("exists", "$.missing", "else")]
    [InlineData("blank", "$.name", "then")]
    [InlineData("blank", "$.empty", "else")]
    [InlineData("blank", "$.zero", "else")]
    [InlineData("blank", "$.no", "else")]
    [InlineData("blank", "$.none", "else")]
    [InlineData("blank", "$.list", "then")]
    [InlineData("blank", "$.o", "then")]
    public void If(string question, string path, string branch) => Assert.Equal(
        $"\"{branch}\"", Mapped.Member($$$$"""{"@if":{"{{{{question}}}}":{"@path":"{{{{path}}}}"},"then":"then","else":"else"}}""", Event));

    [Theory]
    [InlineData("""{"exists":{"@path":"$.name"},"then":{"@path":"$.name"},"else":"no"}""", "\"Ann\"")]
    [InlineData("""{"exists":{"@path":"$.nil"},"then":{"@path":"$.nil"},"else":{"@path":"$.n"}}""", "1.50")]
    [InlineData("""{"exists":{"@path":"$.name"},"then":null}""", "null")]
    [InlineData("""{"exists":{"@path":"$.nil"},"else":0}""", "")]
    [InlineData("""{"exists":null,"blank":{"@path":"$.name"},"then":1,"else":2}""", "2")]
    public void If_with_odd_branches(string options, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@if":{{{{options}}}}}""", Event));

    [Theory]
    [InlineData("upper", "\"stra\u00dfe \ufb01 i\u0131\"", "\"STRASSE FI II\"")]
    [InlineData("lower", "\"\u0130 \u039f\u0394\u039f\u03a3 \u03a3.\"", "\"i\u0307 \u03bf\u03b4\u03bf\u03c2 \u03c3.\"")]
    [InlineData("lower", "\"A\u03a3'\u03a3 A\u03a3\u0301b A\u03a3\u00ad\"", "\"a\u03c3'\u03c2 a\u03c3\u0301b a\u03c2\u00ad\"")]
    [InlineData("upper", "\"\ud801\udc28\"", "\"\ud801\udc00\"")]
    [InlineData("upper", "\"\"", "")]
    [InlineData("other", "{\"@path\":\"$.o\"}", "{\"a\":1,\"b\":{\"c\":null,\"d\":[]}}")]
    public void Case(string @operator, string value, string made) =>
        Assert.Equal(made, Mapped.Member($$$$"""{"@case":{"operator":"{{{{@operator}}}}","value":{{{{value}}}}}}""", Event));

    [Theory]
    [InlineData("""{"pattern":".","replacement":"[$&$$$`$']","value":"a.b"}""", "\"a[.$ab]b\"")]
    [InlineData("""{"pattern":"a","replacement":"$1$<x>$","value":"a"}""", "\"$1$<x>$\"")]
    [InlineData("""{"pattern":"A","replacement":"-","ignorecase":true,"global":false,"value":"banana"}""", "\"b-nana\"")]
    [InlineData("""{"pattern":"\u03c3","replacement":"-","ignorecase":true,"value":"\u03a3\u03c2\u03c3"}""", "\"---\"")]
    [InlineData("""{"pattern":"k","replacement":"-","ignorecase":true,"value":"K\u212a"}""", "\"-\u212a\"")]
    [InlineData("""{"pattern":"1","replacement":"2","pattern2":"2","replacement2":"3","value":{"@path":"$.n"}}""", "\"3.5\"")]
    [InlineData("""{"pattern":"a","pattern2":"b","value":"abc"}""", "\"c\"")]
    [InlineData("""{"pattern":"a","pattern2":5,"value":"a5"}""", "\"5\"")]
    [InlineData("""{"pattern":"x","value":{"@path":"$.o"}}""", "\"\"")]
    [InlineData("""{"pattern":"x","value":{"@path":"$.missing"}}""", "\"\"")]
    [InlineData("""{"pattern":"x","value":""}""", "")]
    public void Replace(string options, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@replace":{{{{options}}}}}""", Event));

    [Theory]
    [InlineData("""["$.items",{"@path":"$.id"}]""", "[1,2,null,null]")]
    [InlineData("""["$.items",{"id":{"@path":"$.id"},"tag":{"@path":"$.tags[0]"}}]""", """[{"id":1},{"id":2,"tag":"x"},{},{"id":null,"tag":null}]""")]
    [InlineData("""["$.o",{"x":{"@path":"$.a"}}]""", """[{"x":1}]""")]
    [InlineData("""["$.name",{"x":1}]""", "\"Ann\"")]
    [InlineData("""["$.none",{"x":1},"ignored"]""", "[]")]
    [InlineData("""[{"@literal":[{"a":1}]},{"@template":"{{a}}!"}]""", """["1!"]""")]
    public void ArrayPath(string options, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@arrayPath":{{{{options}}}}}""", Event));

    [Theory]
    [InlineData("""{"separator":".","value":{"@path":"$.o"}}""", """{"a":1,"b.c":null}""")]
    [InlineData("""{"separator":"_","omitArrays":"false","value":{"@path":"$.o"}}""", """{"a":1,"b_c":null,"b_d":[]}""")]
    [InlineData("""{"separator":".","value":{"@path":"$.name"}}""", """{"":"Ann"}""")]
    [InlineData("""{"separator":".","value":{"@path":"$.missing"}}""", "{}")]
    [InlineData("""{"separator":".","value":{"a.b":1,"c":2,"a":{"b":3}}}""", """{"a.b":3,"c":2}""")]
    public void Flatten(string options, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@flatten":{{{{options}}}}}""", Event));

    [Theory]
    [InlineData("encode", "$.list", "\"[1,null,[2,\\\"x\\\"]]\"")]
    [InlineData("ENCODE", "$.n", "\"1.5\"")]
    [InlineData("encode", "$.missing", "")]
    [InlineData("decode", "$.json", "{\"k\":1e400,\"k\":12345678901234567890}")]
    [InlineData("decode", "$.name", "\"Ann\"")]
    [InlineData("Decode", "$.n", "1.50")]
    public void Json(string mode, string path, string made) =>
        Assert.Equal(made, Mapped.Member($$$$"""{"@json":{"mode":"{{{{mode}}}}","value":{"@path":"{{{{path}}}}"}}}""", Event));

    [Fact]
    public void What_was_decoded_and_is_encoded_again_has_what_a_double_has() => Assert.Equal(
        "\"{\\\"k\\\":12345678901234567000}\"",
        Mapped.Member("""{"@json":{"mode":"encode","value":{"@json":{"mode":"decode","value":{"@path":"$.json"}}}}}""", Event));

    [Theory]
    [InlineData("""{"direction":"right","objects":[{"a":1,"b":1},{"@path":"$.o"}]}""", """{"a":1,"b":{"c":null,"d":[]}}""")]
    [InlineData("""{"direction":"left","objects":[{"a":9},{"@path":"$.o"}]}""", """{"a":9,"b":{"c":null,"d":[]}}""")]
    [InlineData("""{"direction":"LEFT","objects":[{"a":1},{"a":2}]}""", """{"a":1}""")]
    [InlineData("""{"direction":"right","objects":[{"a":1},{"a":{"@path":"$.missing"}}]}""", "{}")]
    [InlineData("""{"direction":"right","objects":[{"@path":"$.name"},{"@path":"$.list"},{"@path":"$.n"},{"@path":"$.nil"}]}""", """{"0":1,"1":null,"2":[2,"x"]}""")]
    public void Merge(string options, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@merge":{{{{options}}}}}""", Event));

    [Theory]
    [InlineData("""{"apply":{"x":{"@path":"$.name"}},"mapping":{"y":{"@path":"$.x"},"z":{"@path":"$.name"}}}""", """{"y":"Ann"}""")]
    [InlineData("""{"apply":{"@path":"$.o"},"mapping":{"@path":"$.b.c"}}""", "null")]
    [InlineData("""{"apply":{"x":{"@path":"$.missing"}},"mapping":{"@merge":{"direction":"right","objects":[{"x":1},{"@path":""}]}}}""", """{"x":1}""")]
    public void Transform(string options, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@transform":{{{{options}}}}}""", Event));

    [Fact]
    public void Transform_is_for_objects_only() => Assert.Equal(
        "/l/@arrayPath/1/@transform can only be applied to an object, but here it is applied to null.",
        Mapped.Failure("""{"l":{"@arrayPath":["$.l",{"@transform":{"apply":{"a":1},"mapping":{}}}]}}""", """{"l":[{},null]}"""));

    [Theory]
    [InlineData("""{"@path":"$.nil"}""", "")]
    [InlineData("""{"@path":"$.o"}""", """{"a":1,"b":{"d":[]}}""")]
    [InlineData("""[null,{"a":null}]""", """[null,{"a":null}]""")]
    public void ExcludeWhenNull(string value, string made) => Assert.Equal(made, Mapped.Member($$$$"""{"@excludeWhenNull":{{{{value}}}}}""", Event));

    [Fact]
    public void Literal_runs_directives_and_keeps_constants() => Assert.Equal(
        """[1.0,"$.name",{"a":"Ann","a@b":1}]""", Mapped.Member("""{"@literal":[1.0,"$.name",{"a":{"@path":"$.name"},"a@b":1}]}""", Event));

    [Fact]
    public void What_is_undefined_is_left_out_of_objects_and_null_in_lists() => Assert.Equal(
        """{"l":[null,{}],"o":{}}""",
        Mapped.Of("""{"a":{"@path":"$.x"},"l":[{"@path":"$.x"},{"b":{"@path":"$.x"}}],"o":{"c":{"@path":"$.x"}}}""", "{}"));
}
