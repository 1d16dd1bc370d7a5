using System.Text;
using KameleoonSdk.Generator.Definitions.Mappings;
using KameleoonSdk.Generator.Yaml;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Generator.Tests.Mappings;

/// <summary>Each expression of <c>from</c> becomes a mapping that the runtime takes, and that makes what the expression means.</summary>
public sealed class MappingJsonTests
{
    private const string Event = """
        {"type":"track","name":"N","nil":null,"empty":"","text":"a.b a.b","json":"[1,2]","userId":"u-1",
         "properties":{"total":12.50,"products":[{"sku":"A","price":1},{"sku":"B"}],"shipping":{"city":"Köln","zip":null}}}
        """;

    /// <summary>The expression, the mapping, and what it makes of the event.</summary>
    public static TheoryData<string, string, string> Expressions { get; } = new()
    {
        { "$.userId", """{"@path":"$.userId"}""", "\"u-1\"" },
        { "{$each: $, select: $.userId}", """{"@arrayPath":["$.",{"@path":"$.userId"}]}""", """["u-1"]""" },
        { "{$each: {$path: $}, select: $.type}", """{"@arrayPath":[{"@path":"$."},{"@path":"$.type"}]}""", """["track"]""" },
        { "{$each: [$.none, $], select: $.name}", """{"@arrayPath":[{"@if":{"exists":{"@path":"$.none"},"then":{"@path":"$.none"},"else":{"@path":"$."}}},{"@path":"$.name"}]}""", """["N"]""" },
        { "[$.userId]", """{"@path":"$.userId"}""", "\"u-1\"" },
        {
            "[$.nil, $.none, $.name]",
            """{"@if":{"exists":{"@path":"$.nil"},"then":{"@path":"$.nil"},"else":{"@if":{"exists":{"@path":"$.none"},"then":{"@path":"$.none"},"else":{"@path":"$.name"}}}}}""",
            "\"N\""
        },
        { "[]", """{"@excludeWhenNull":null}""", "" },
        { "5", """{"@literal":5}""", "5" },
        { "true", """{"@literal":true}""", "true" },
        { "'5'", """{"@path":"5"}""", "" },
        { "{a: $.type, b: {c: $.none, d: $.name}}", """{"a":{"@path":"$.type"},"b":{"c":{"@path":"$.none"},"d":{"@path":"$.name"}}}""", """{"a":"track","b":{"d":"N"}}""" },
        { "{'@id': $.userId, b: 1}", """{"@@members":[["@id",{"@path":"$.userId"}],["b",{"@literal":1}]]}""", """{"@id":"u-1","b":1}""" },
        { "{$path: {$template: '$.{{x}}type'}}", """{"@path":{"@template":"$.{{x}}type"}}""", "\"track\"" },
        { "{$template: 'Viewed {{name}}'}", """{"@template":"Viewed {{name}}"}""", "\"Viewed N\"" },
        { "{$literal: $.userId}", """{"@literal":"$.userId"}""", "\"$.userId\"" },
        { "{$literal: {a: [1, {'@id': x}]}}", """{"@literal":{"a":[1,{"@@members":[["@id","x"]]}]}}""", """{"a":[1,{"@id":"x"}]}""" },
        { "{$literal: null}", """{"@literal":null}""", "null" },
        {
            "{$each: $.properties.products, select: {id: $.sku, price: [$.price, {$literal: 0}]}}",
            """{"@arrayPath":["$.properties.products",{"id":{"@path":"$.sku"},"price":{"@if":{"exists":{"@path":"$.price"},"then":{"@path":"$.price"},"else":{"@literal":0}}}}]}""",
            """[{"id":"A","price":1},{"id":"B","price":0}]"""
        },
        { "{$each: $.properties.products, select: $.sku}", """{"@arrayPath":["$.properties.products",{"@path":"$.sku"}]}""", """["A","B"]""" },
        { "{$each: [$.none, $.properties.products]}", """{"@arrayPath":[{"@if":{"exists":{"@path":"$.none"},"then":{"@path":"$.none"},"else":{"@path":"$.properties.products"}}}]}""", """[{"sku":"A","price":1},{"sku":"B"}]""" },
        { "{$merge: [$.properties.shipping, {city: $.name}]}", """{"@merge":{"objects":[{"@path":"$.properties.shipping"},{"city":{"@path":"$.name"}}],"direction":"right"}}""", """{"city":"N","zip":null}""" },
        { "{$merge: [{a: 1}, {a: 2}], direction: left}", """{"@merge":{"objects":[{"a":{"@literal":1}},{"a":{"@literal":2}}],"direction":"left"}}""", """{"a":1}""" },
        { "{$json: $.properties.total}", """{"@json":{"mode":"encode","value":{"@path":"$.properties.total"}}}""", "\"12.5\"" },
        { "{$json: $.json, mode: decode}", """{"@json":{"mode":"decode","value":{"@path":"$.json"}}}""", "[1,2]" },
        { "{$if: $.empty, then: {$literal: yes}, else: {$literal: no}}", """{"@if":{"exists":{"@path":"$.empty"},"then":{"@literal":"yes"},"else":{"@literal":"no"}}}""", "\"yes\"" },
        { "{$if: $.none, else: {$literal: no}}", """{"@if":{"exists":{"@path":"$.none"},"else":{"@literal":"no"}}}""", "\"no\"" },
        { "{$if: $.type, else: {$literal: no}}", """{"@if":{"exists":{"@path":"$.type"},"else":{"@literal":"no"}}}""", "" },
        { "{$ifBlank: $.empty, then: {$literal: yes}, else: {$literal: no}}", """{"@if":{"blank":{"@path":"$.empty"},"then":{"@literal":"yes"},"else":{"@literal":"no"}}}""", "\"no\"" },
        { "{$case: $.type, operator: upper}", """{"@case":{"operator":"upper","value":{"@path":"$.type"}}}""", "\"TRACK\"" },
        { "{$replace: $.text, pattern: ., replacement: '-', global: false}", """{"@replace":{"pattern":".","replacement":"-","global":false,"value":{"@path":"$.text"}}}""", "\"a-b a.b\"" },
        { "{$flatten: $.properties.shipping, separator: _}", """{"@flatten":{"separator":"_","value":{"@path":"$.properties.shipping"}}}""", """{"city":"Köln","zip":null}""" },
        { "{$flatten: $.properties}", """{"@flatten":{"separator":".","value":{"@path":"$.properties"}}}""", """{"total":12.50,"products.0.sku":"A","products.0.price":1,"products.1.sku":"B","shipping.city":"Köln","shipping.zip":null}""" },
        { "{$transform: {x: $.name}, mapping: {y: $.x}}", """{"@transform":{"apply":{"x":{"@path":"$.name"}},"mapping":{"y":{"@path":"$.x"}}}}""", """{"y":"N"}""" },
        { "{$excludeWhenNull: $.properties.shipping}", """{"@excludeWhenNull":{"@path":"$.properties.shipping"}}""", """{"city":"Köln"}""" },
        { "{$list: [$.name, $.none, {$literal: 1}]}", """{"@literal":[{"@path":"$.name"},{"@path":"$.none"},{"@literal":1}]}""", """["N",null,1]""" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_becomes_a_mapping(string expression, string mapping, string made)
    {
        var json = MappingJson.Of(Yaml(expression));
        Assert.Equal(mapping, json);
        Assert.Equal(made, Encoding.UTF8.GetString(Mapping.Parse(json).Apply(Encoding.UTF8.GetBytes(Event))));
    }

    [Fact]
    public void A_template_of_Liquid_is_left_to_the_engine() =>
        Assert.Equal("""{"@liquid":"{{ a | upcase }}"}""", MappingJson.Of(Yaml("{$liquid: '{{ a | upcase }}'}")));

    [Fact]
    public void The_fields_of_an_action_are_one_mapping()
    {
        KeyValuePair<string, YamlNode>[] fields = [new("type", Yaml("$.type")), new("event", Yaml("[$.event, $.name]"))];
        var mapping = Mapping.Parse(MappingJson.OfFields(fields));
        Assert.Equal("""{"type":"track","event":"N"}""", Encoding.UTF8.GetString(mapping.Apply(Encoding.UTF8.GetBytes(Event))));
    }

    private static YamlNode Yaml(string text) => ((YamlMapping)YamlDocument.Parse($"from: {text}").Root!)["from"]!;
}
