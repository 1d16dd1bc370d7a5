using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Validation;

/// <summary>What becomes of values of other types than their fields: the table of ajv's <c>coerceTypes: 'array'</c>.</summary>
public class CoercionTests
{
    [Theory]
    [InlineData(FieldType.String, "1.50", "\"1.5\"")]
    [InlineData(FieldType.String, "-0", "\"0\"")]
    [InlineData(FieldType.String, "1e21", "\"1e+21\"")]
    [InlineData(FieldType.String, "12345678901234567890", "\"12345678901234567000\"")]
    [InlineData(FieldType.String, "1e400", "\"Infinity\"")]
    [InlineData(FieldType.String, "-1e400", "\"-Infinity\"")]
    [InlineData(FieldType.String, "true", "\"true\"")]
    [InlineData(FieldType.String, "[false]", "\"false\"")]
    [InlineData(FieldType.String, "[null]", "\"\"")]
    [InlineData(FieldType.String, "[\"\"]", "\"\"")]
    [InlineData(FieldType.String, "\" \"", "\" \"")]
    [InlineData(FieldType.String, "\"a\\u0062\"", "\"a\\u0062\"")]
    [InlineData(FieldType.String, "[[\"x\"]]", null)]
    [InlineData(FieldType.String, "[]", null)]
    [InlineData(FieldType.String, "[1,2]", null)]
    [InlineData(FieldType.String, "{}", null)]
    [InlineData(FieldType.Number, "\"12\"", "12")]
    [InlineData(FieldType.Number, "\" 1e3 \"", "1000")]
    [InlineData(FieldType.Number, "\" \"", "0")]
    [InlineData(FieldType.Number, "\"0x10\"", "16")]
    [InlineData(FieldType.Number, "\"twelve\"", null)]
    [InlineData(FieldType.Number, "true", "1")]
    [InlineData(FieldType.Number, "[null]", "0")]
    [InlineData(FieldType.Number, "[1.50]", "1.50")]
    [InlineData(FieldType.Number, "1e400", null)]
    [InlineData(FieldType.Integer, "\"12\"", "12")]
    [InlineData(FieldType.Integer, "\"12.5\"", null)]
    [InlineData(FieldType.Integer, "12.0", "12.0")]
    [InlineData(FieldType.Integer, "12.5", null)]
    [InlineData(FieldType.Integer, "false", "0")]
    [InlineData(FieldType.Boolean, "\"true\"", "true")]
    [InlineData(FieldType.Boolean, "\"false\"", "false")]
    [InlineData(FieldType.Boolean, "1.0", "true")]
    [InlineData(FieldType.Boolean, "0", "false")]
    [InlineData(FieldType.Boolean, "[null]", "false")]
    [InlineData(FieldType.Boolean, "2", null)]
    [InlineData(FieldType.Boolean, "\"TRUE\"", null)]
    [InlineData(FieldType.DateTime, "1700000000", "1700000000")]
    [InlineData(FieldType.DateTime, "\"2024-05-17\"", "\"2024-05-17\"")]
    [InlineData(FieldType.DateTime, "true", null)]
    [InlineData(FieldType.Object, "{\"a\":[1, 2]}", "{\"a\":[1, 2]}")]
    [InlineData(FieldType.Object, "[{\"a\":1}]", null)]
    [InlineData(FieldType.Object, "\"x\"", null)]
    [InlineData(FieldType.Object, "0", null)]
    public void Values_take_the_type_of_their_field(FieldType type, string value, string? expected)
    {
        var made = Map(Action(Field("f", type)), """{"f":{"@path":"$.v"}}""", $$"""{"v":{{value}}}""");

        if (expected is null)
        {
            Assert.Equal("$.f", Assert.Single(made.Errors).Path);
        }
        else
        {
            Assert.Equal($$"""{"f":{{expected}}}""", BodyOf(made));
        }
    }

    /// <summary>The same for what the mapping itself says or makes.</summary>
    [Theory]
    [InlineData("5", "\"5\"")]
    [InlineData("""{"@template":"{{n}}!"}""", "\"7!\"")]
    [InlineData("""[{"@path":"$.n"}]""", "\"7\"")]
    [InlineData("""[{"@path":"$.missing"}]""", null)]
    [InlineData("""{"a":{"@path":"$.n"}}""", null)]
    public void Where_a_value_comes_from_makes_no_difference(string mapping, string? expected)
    {
        var made = Map(Action(Field("f")), $$"""{"f":{{mapping}}}""", """{"n":7.0}""");

        Assert.Equal(expected is null ? null : $$"""{"f":{{expected}}}""", made.Status == MappingStatus.Ready ? BodyOf(made) : null);
    }

    [Theory]
    [InlineData(FieldType.String, "null")]
    [InlineData(FieldType.String, "\"\"")]
    [InlineData(FieldType.Number, "\"\"")]
    [InlineData(FieldType.Object, "\"\"")]
    [InlineData(FieldType.Object, "null")]
    public void Null_and_the_empty_text_are_no_value(FieldType type, string value)
    {
        var rawEvent = $$"""{"v":{{value}}}""";
        var optional = Field("f", type);
        var required = new FieldDescriptor { Name = "f", Label = "F", Type = type, IsRequired = true };

        Assert.Equal("{}", BodyOf(Map(Action(optional), """{"f":{"@path":"$.v"}}""", rawEvent)));
        Assert.Equal(["$.f required"], ErrorsOf(Map(Action(required), """{"f":{"@path":"$.v"}}""", rawEvent)));
    }

    [Theory]
    [InlineData(FieldType.String, "null", "null")]
    [InlineData(FieldType.String, "5", "\"5\"")]
    [InlineData(FieldType.Number, "null", "null")]
    [InlineData(FieldType.Object, "[{\"a\":1}]", "{\"a\":1}")]
    [InlineData(FieldType.Object, "0", "null")]
    [InlineData(FieldType.Object, "false", "null")]
    [InlineData(FieldType.Object, "1", null)]
    public void A_nullable_field_keeps_null(FieldType type, string value, string? expected)
    {
        var field = new FieldDescriptor { Name = "f", Label = "F", Type = type, IsNullable = true };
        var made = Map(Action(field), """{"f":{"@path":"$.v"}}""", $$"""{"v":{{value}}}""");

        Assert.Equal(expected is null ? null : $$"""{"f":{{expected}}}""", made.Status == MappingStatus.Ready ? BodyOf(made) : null);
    }

    [Theory]
    [InlineData(FieldType.String, "\"a\"", "[\"a\"]")]
    [InlineData(FieldType.String, "[1,null,\"\",[true]]", "[\"1\",\"\",\"true\"]")]
    [InlineData(FieldType.Number, "[\"1\",\"\",null,2]", "[1,2]")]
    [InlineData(FieldType.Object, "{\"a\":1}", "[{\"a\":1}]")]
    [InlineData(FieldType.String, "[]", "[]")]
    public void A_list_takes_single_values_and_drops_empty_ones(FieldType type, string value, string expected)
    {
        var field = new FieldDescriptor { Name = "f", Label = "F", Type = type, IsMultiple = true };

        Assert.Equal($$"""{"f":{{expected}}}""", BodyOf(Map(Action(field), """{"f":{"@path":"$.v"}}""", $$"""{"v":{{value}}}""")));
    }
}
