namespace KameleoonSdk.Generator.Tests.Validation;

/// <summary>Conditions at the top of an event that ask for members of its objects.</summary>
public class NestedConditionTests
{
    private const string Fields = """
          box:
            label: Box
            type: object
            properties:
              kind: { label: Kind, type: string, required: true, choices: [a, b] }
              size: { label: Size, type: integer, required: true }
              mood: { label: Mood, type: string, choices: [x, y] }
              at: { label: At, type: string, format: date-time }
              since: { label: Since, type: datetime, required: true }
              name: { label: Name, type: string }
              lid:
                label: Lid
                type: object
                properties:
                  color: { label: Color, type: string }
        """;

    private const string Box = """{"kind":"a","size":1,"since":"2024-05-17T09:30:00.000Z",MORE}""";

    [Theory]
    [InlineData("{ field: box.kind, is: a }", "\"name\":\"n\"", true)]
    [InlineData("{ field: box.kind, isNot: a }", "\"name\":\"n\"", false)]
    [InlineData("{ field: box.size, is: 1 }", "\"name\":\"n\"", true)]
    [InlineData("{ field: box.size, exists: true }", "\"name\":\"n\"", true)]
    [InlineData("{ field: box.since, exists: true }", "\"name\":\"n\"", true)]
    [InlineData("{ field: box.at, exists: false }", "\"name\":\"n\"", true)]
    [InlineData("{ field: box.at, exists: true }", "\"at\":\"2024-05-17T09:30:00.000Z\"", true)]
    [InlineData("{ field: box.mood, isNot: x }", "\"mood\":\"y\"", true)]
    [InlineData("{ field: box.name, is: _name }", "\"name\":\"_name\"", true)]
    [InlineData("{ field: box.lid.color, is: red }", "\"lid\":{\"color\":\"red\"}", true)]
    [InlineData("{ field: box.lid.color, is: red }", "\"lid\":{}", false)]
    [InlineData("{ field: box.lid.color, exists: false }", "\"name\":\"n\"", true)]
    public void A_condition_asks_for_a_member_of_an_object_of_any_type(string condition, string more, bool holds)
    {
        var fields = $"{Fields}\n  extra: {{ label: Extra, type: string, required: {condition} }}\n";

        var errors = ValidatedEvents.ErrorsOf(fields, $$"""{"box":{{Box.Replace("MORE", more, StringComparison.Ordinal)}}}""");

        Assert.Equal([holds ? "$.extra" : ""], errors);
    }
}
