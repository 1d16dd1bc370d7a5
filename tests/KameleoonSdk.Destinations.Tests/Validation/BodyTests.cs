using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Validation;

/// <summary>How the fields are laid out, and what becomes of the visitor code.</summary>
public class BodyTests
{
    private const string Rest = "\"type\":\"page\",\"timestamp\":\"2024-05-17T09:30:00Z\"";

    private static readonly ActionDescriptor Page = PageEvent.Descriptor;

    [Theory]
    [InlineData("""{"a":1,"kameleoonVisitorCode":"vc"}""", """{"a":1,"kameleoonVisitorCode":"vc"}""")]
    [InlineData("""{ "kameleoonVisitorCode" : "vc", "a": 1.50 }""", """{ "kameleoonVisitorCode" : "vc", "a": 1.50 }""")]
    [InlineData("""{"kameleoonVisitorCode":5,"a":1}""", """{"kameleoonVisitorCode":"5","a":1}""")]
    [InlineData("""{"kameleoonVisitorCode":["vc"],"a":[ 1 ]}""", """{"kameleoonVisitorCode":"vc","a":[ 1 ]}""")]
    [InlineData("""{"kameleoonVisitorCode":"","a":1}""", """{"a":1}""")]
    [InlineData("""{"a":1,"kameleoonVisitorCode":null}""", """{"a":1}""")]
    [InlineData("""{"kameleoonVisitorCode":null}""", """{}""")]
    [InlineData("""{"kameleoonVisitorCode":1,"b":2,"kameleoonVisitorCode":3}""", """{"kameleoonVisitorCode":"3","b":2}""")]
    [InlineData("""{"kameleoon\u0056isitorCode":7,"b":2}""", """{"kameleoonVisitorCode":"7","b":2}""")]
    [InlineData("""{}""", """{}""")]
    public void The_visitor_code_keeps_its_place_in_properties(string properties, string expected) => Assert.Equal(
        "{" + Rest + ",\"properties\":" + expected + "}",
        BodyOf(Map(
            Page,
            """{"type":"page","timestamp":"2024-05-17T09:30:00Z","properties":{"@path":"$.properties"},"kameleoonVisitorCode":{"@path":"$.properties.kameleoonVisitorCode"}}""",
            $$"""{"properties":{{properties}}}""")));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"kameleoonVisitorCode":"vc"}""")]
    [InlineData("""{}""", """{"kameleoonVisitorCode":"vc"}""")]
    [InlineData("""{"kameleoonVisitorCode":"old","b":2}""", """{"kameleoonVisitorCode":"vc","b":2}""")]
    [InlineData("""{ }""", """{ "kameleoonVisitorCode":"vc"}""")]
    public void A_visitor_code_from_elsewhere_comes_last_or_replaces_the_one_that_is_there(string properties, string expected) => Assert.Equal(
        $$"""{"properties":{{expected}},{{Rest}}}""",
        BodyOf(Map(
            Page,
            """{"kameleoonVisitorCode":"vc","properties":{"@path":"$.properties"},"type":"page","timestamp":"2024-05-17T09:30:00Z"}""",
            $$"""{"properties":{{properties}}}""")));

    [Theory]
    [InlineData("""{"a":{"@path":"$.n"},"kameleoonVisitorCode":9,"b":2}""", "\"vc\"", """{"a":1.0,"kameleoonVisitorCode":"vc","b":2}""")]
    [InlineData("""{"a":{"@path":"$.n"}}""", "\"vc\"", """{"a":1.0,"kameleoonVisitorCode":"vc"}""")]
    [InlineData("""{"a":{"@path":"$.n"},"kameleoonVisitorCode":9}""", "null", """{"a":1.0}""")]
    [InlineData("""{"kameleoonVisitorCode":9}""", "null", """{}""")]
    [InlineData("""null""", "\"vc\"", null)]
    public void Properties_that_the_mapping_makes_get_it_too(string properties, string code, string? expected) => Assert.Equal(
        expected is null ? "{" + Rest + ",\"properties\":{\"kameleoonVisitorCode\":\"vc\"}}" : $$"""{"properties":{{expected}},{{Rest}}}""",
        BodyOf(Map(
            Page,
            $$"""{"properties":{{properties}},"kameleoonVisitorCode":{{code}},"type":"page","timestamp":"2024-05-17T09:30:00Z"}""",
            """{"n":1.0}""")));

    [Fact]
    public void The_one_exempt_field_is_sent_as_it_is() => Assert.Equal(
        "{" + Rest + ",\"dynamicAuthSettings\":{\"a\":null},\"properties\":{}}",
        BodyOf(Map(Page, """{"dynamicAuthSettings":{"a":null},"type":"page","timestamp":"2024-05-17T09:30:00Z"}""")));

    [Fact]
    public void An_event_without_a_visitor_code_is_sent_with_a_warning()
    {
        var made = Map(Page, """{"type":"page","timestamp":"2024-05-17T09:30:00Z"}""");

        Assert.Equal(MappingStatus.Ready, made.Status);
        Assert.Equal("$.kameleoonVisitorCode", Assert.Single(made.Warnings).Path);
    }

    [Theory]
    [InlineData("null", """{"bag":{"a":1}}""")]
    [InlineData("false", """{"bag":{"a":1}}""")]
    [InlineData("""[{"x":0}]""", """{"bag":{"x":0,"a":1}}""")]
    public void A_nullable_object_becomes_one_if_a_field_moves_into_it(string bag, string expected)
    {
        var action = Action(
            new FieldDescriptor { Name = "a", Label = "A", Into = "bag", Type = FieldType.Number },
            new FieldDescriptor { Name = "bag", Label = "Bag", Type = FieldType.Object, IsNullable = true });

        Assert.Equal(expected, BodyOf(Map(action, """{"bag":{"@path":"$.bag"},"a":1}""", $$"""{"bag":{{bag}}}""")));
    }

    [Fact]
    public void Several_fields_can_move_into_one_object()
    {
        var action = Action(
            new FieldDescriptor { Name = "a", Label = "A", Into = "bag", Type = FieldType.Number },
            new FieldDescriptor { Name = "b", Label = "B", Into = "bag" },
            Field("bag", FieldType.Object));

        Assert.Equal("""{"bag":{"b":"2","x":0,"a":1}}""", BodyOf(Map(action, """{"bag":{"@path":"$.bag"},"b":2,"a":"1"}""", """{"bag":{"b":1,"x":0}}""")));
        Assert.Equal("""{"bag":{"a":1}}""", BodyOf(Map(action, """{"a":"1"}""")));
    }
}
