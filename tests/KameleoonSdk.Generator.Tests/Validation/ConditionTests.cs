namespace KameleoonSdk.Generator.Tests.Validation;

/// <summary>
/// Conditions of <c>required</c>. The expectations agree with the reference's JSON schema as ajv 8 runs it, where a test does not say
/// otherwise.
/// </summary>
public class ConditionTests
{
    [Theory]
    [InlineData("{ field: text, is: x }", "x:! y: absent:")]
    [InlineData("{ field: text, isNot: x }", "x: y:! absent:")]
    [InlineData("{ field: text, is: [x, y] }", "x:! y:! absent:")]
    [InlineData("{ field: text, isNot: [x, y] }", "x: y: absent:")]
    [InlineData("{ field: text, exists: true }", "x:! y:! absent:")]
    [InlineData("{ field: text, exists: false }", "x: y: absent:!")]
    [InlineData("{ all: [{ field: text, exists: true }, { field: text, isNot: y }] }", "x:! y: absent:")]
    [InlineData("{ any: [{ field: text, exists: false }, { field: text, is: y }] }", "x: y:! absent:!")]
    [InlineData("{ any: [{ all: [{ field: text, is: x }] }, { field: text, is: y }] }", "x:! y:! absent:")]
    public void A_condition_on_a_text_holds_as_at_the_reference(string condition, string expected)
    {
        var fields = $$"""
              text: { label: Text, type: string }
              extra: { label: Extra, type: string, required: {{condition}} }
            """;

        var errors = ValidatedEvents.ErrorsOf(fields, """{"text":"x"}""", """{"text":"y"}""", "{}");

        Assert.Equal(expected, Marks(["x", "y", "absent"], errors));
    }

    [Theory]
    [InlineData("flag", "true", "{ field: flag, is: true }", true)]
    [InlineData("flag", "false", "{ field: flag, is: true }", false)]
    [InlineData("flag", "false", "{ field: flag, isNot: true }", true)]
    [InlineData("count", "0", "{ field: count, isNot: 0 }", false)]
    [InlineData("count", "2", "{ field: count, is: [1, 2] }", true)]
    [InlineData("price", "1", "{ field: price, is: 1 }", true)]
    [InlineData("price", "1.5", "{ field: price, is: 1 }", false)]
    [InlineData("size", "\"l\"", "{ field: size, is: l }", true)]
    [InlineData("size", "\"l\"", "{ field: size, isNot: [l, m] }", false)]
    [InlineData("tags", "[]", "{ field: tags, exists: true }", true)]
    [InlineData("tags", "[\"x\"]", "{ field: tags, isNot: x }", true)]
    [InlineData("bag", "{}", "{ field: bag, exists: true }", true)]
    [InlineData("when", "\"2024\"", "{ field: when, exists: true }", true)]
    [InlineData("box", """{"a":"x"}""", "{ field: box.a, is: x }", true)]
    [InlineData("box", """{}""", "{ field: box.a, isNot: x }", false)]
    [InlineData("box", """{}""", "{ field: box, exists: false }", false)]
    public void A_condition_holds_on_every_type(string field, string value, string condition, bool holds)
    {
        var fields = $$"""
              flag: { label: Flag, type: boolean }
              count: { label: Count, type: integer }
              price: { label: Price, type: number }
              size: { label: Size, type: string, choices: [s, m, l] }
              tags: { label: Tags, type: string, multiple: true }
              bag: { label: Bag, type: object }
              when: { label: When, type: datetime }
              box: { label: Box, type: object, properties: { a: { label: A, type: string } } }
              extra: { label: Extra, type: string, required: {{condition}} }
            """;

        Assert.Equal([holds ? "$.extra" : ""], ValidatedEvents.ErrorsOf(fields, $$"""{"{{field}}":{{value}}}"""));
    }

    [Theory]
    [InlineData("price", "1", """{ field: price, is: "1" }""")]
    [InlineData("tags", "[\"x\"]", "{ field: tags, is: x }")]
    public void A_condition_that_never_holds_is_warned_of(string field, string value, string condition)
    {
        var fields = $$"""
              price: { label: Price, type: number }
              tags: { label: Tags, type: string, multiple: true }
              extra: { label: Extra, type: string, required: {{condition}} }
            """;

        Assert.Equal([""], ValidatedEvents.ErrorsOf(fields, ["KSDK2102"], $$"""{"{{field}}":{{value}}}"""));
    }

    /// <summary>At the reference, looking for null turns false, 0 and empty texts into null, and so into nothing.</summary>
    [Theory]
    [InlineData("flag", "false")]
    [InlineData("count", "0")]
    public void False_and_zero_exist(string field, string value)
    {
        const string Fields = """
              flag: { label: Flag, type: boolean }
              count: { label: Count, type: integer }
              extra: { label: Extra, type: string, required: { field: FIELD, exists: false } }
            """;

        Assert.Equal([""], ValidatedEvents.ErrorsOf(Fields.Replace("FIELD", field, StringComparison.Ordinal), $$"""{"{{field}}":{{value}}}"""));
    }

    /// <summary>The reference sends null where it may be, and then takes it for a value that is not x. An event leaves it out.</summary>
    [Theory]
    [InlineData("{ field: text, exists: true }", "")]
    [InlineData("{ field: text, exists: false }", "$.extra")]
    [InlineData("{ field: text, isNot: x }", "")]
    [InlineData("{ all: [{ field: text, exists: true }] }", "")]
    public void Null_is_no_value(string condition, string expected)
    {
        var fields = $$"""
              text: { label: Text, type: string, nullable: true }
              extra: { label: Extra, type: string, required: {{condition}} }
            """;

        Assert.Equal([expected], ValidatedEvents.ErrorsOf(fields, """{"text":null}"""));
    }

    [Fact]
    public void Inside_objects_conditions_ask_for_their_neighbours_and_required_members_stay_required()
    {
        const string Fields = """
              a: { label: A, type: string }
              boxes:
                label: Boxes
                type: object
                multiple: true
                properties:
                  id: { label: ID, type: string, required: true }
                  a: { label: A, type: string }
                  b: { label: B, type: string, required: { field: a, is: x } }
                  c: { label: C, type: number, required: { field: b, exists: false } }
            """;

        var errors = ValidatedEvents.ErrorsOf(
            Fields,
            """{"a":"x","boxes":[{"id":"1","a":"y","c":1}]}""",
            """{"a":"y","boxes":[{"id":"1","a":"x","c":0},{"id":"2","a":"x","b":""},{"id":""}]}""",
            """{"a":"x"}""");

        Assert.Equal(["", "$.boxes[0].b $.boxes[2].c", ""], errors);
    }

    /// <summary>A text is what is written, though by itself it would be a number or a truth value.</summary>
    [Theory]
    [InlineData("4.10", "4.10", true)]
    [InlineData("4.10", "4.1", false)]
    [InlineData("007", "007", true)]
    [InlineData("True", "True", true)]
    public void A_condition_asks_a_text_for_what_is_written(string constant, string value, bool holds)
    {
        var fields = $$"""
              version: { label: Version, type: string, choices: ["4.10", "4.1", "007", "True"] }
              note: { label: Note, type: string }
              first: { label: First, type: string, required: { field: version, is: {{constant}} } }
              second: { label: Second, type: string, required: { field: note, is: {{constant}} } }
            """;

        Assert.Equal([holds ? "$.first $.second" : ""], ValidatedEvents.ErrorsOf(fields, $$"""{"version":"{{value}}","note":"{{value}}"}"""));
    }

    [Theory]
    [InlineData("a.b.c", """{"a.b":{"c":"x"}}""")]
    [InlineData("a.c.d", """{"a":{"c.d":"x"}}""")]
    public void Names_with_dots_are_found_inside_objects(string path, string body)
    {
        var fields = $$"""
              a: { label: A, type: object, properties: { c.d: { label: D, type: string } } }
              a.b: { label: B, type: object, properties: { c: { label: C, type: string } } }
              extra: { label: Extra, type: string, required: { field: {{path}}, is: x } }
            """;

        Assert.Equal(["$.extra", ""], ValidatedEvents.ErrorsOf(fields, body, "{}"));
    }

    private static string Marks(string[] names, string[] errors) =>
        string.Join(" ", names.Zip(errors, (name, error) => $"{name}:{(error == "$.extra" ? "!" : error)}"));
}
