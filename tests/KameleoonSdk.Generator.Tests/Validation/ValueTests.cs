namespace KameleoonSdk.Generator.Tests.Validation;

/// <summary>
/// Limits and formats. The expectations agree with the reference's JSON schema as ajv 8 runs it, except that limits of 0 and limits of
/// integers count.
/// </summary>
public class ValueTests
{
    [Theory]
    [InlineData("type: number, minimum: 0, maximum: 1", "-1e-9:! 0: 1: 1.000001:!")]
    [InlineData("type: integer, minimum: 0, maximum: 9", "-1:! 0: 9: 10:!")]
    [InlineData("type: number, maximum: 0", "-1: 0: 5e-324:!")]
    [InlineData("type: string, minLength: 2, maxLength: 3", "\"a\":! \"ab\": \"😀\":! \"😀😀😀\": \"abcd\":! \"\":")]
    [InlineData("type: string, minimum: 2, maximum: 3", "\"a\":! \"ab\": \"😀😀😀\": \"abcd\":!")]
    [InlineData("type: string, format: email", "\"a@b.c\": \"a@b\":! \"\":")]
    [InlineData("type: string, format: uri", "\"a:b\": \"a\":!")]
    [InlineData("type: string, format: date-time", "\"2024-05-17T09:30:00+99:99\": \"2024\":! \"\":")]
    [InlineData("type: datetime", "\"2024\": \"1715938200\": \"2024-05-17T09:30:00+99:99\":! \"soon\":! \"\":")]
    [InlineData("type: string, format: text, nullable: true", "\"?\": null:")]
    public void A_value_is_valid_as_at_the_reference(string field, string cases) =>
        Check(field, cases, "$.value");

    /// <summary>The reference puts limits and formats on the list itself, where they have no effect.</summary>
    [Theory]
    [InlineData("type: number, minimum: 0", "[0]: [-1]:!")]
    [InlineData("type: string, maxLength: 1", "[\"a\"]: [\"ab\"]:! [\"\"]:")]
    [InlineData("type: string, format: email", "[\"a@b.c\"]: [\"a\"]:! [\"\"]:!")]
    [InlineData("type: datetime", "[\"2024\"]: [\"soon\"]:! [\"\"]:!")]
    public void Each_item_of_a_list_is_checked(string field, string cases) =>
        Check(field + ", multiple: true", cases, "$.value[0]");

    [Fact]
    public void Empty_texts_inside_objects_and_lists_are_values()
    {
        const string Fields = """
              top: { label: Top, type: string, minLength: 1, format: email }
              box:
                label: Box
                type: object
                properties:
                  text: { label: Text, type: string, required: true, minLength: 1 }
                  mail: { label: Mail, type: string, format: email }
            """;

        var errors = ValidatedEvents.ErrorsOf(Fields, """{"top":"","box":{"text":"","mail":""}}""", """{"box":{"text":"a"}}""");

        Assert.Equal(["$.box.mail $.box.text", ""], errors);
    }

    private static void Check(string field, string cases, string path)
    {
        var pairs = cases.Split(' ').Select(item => (Value: item.TrimEnd('!')[..^1], Expected: item.EndsWith('!') ? path : "")).ToList();

        var errors = ValidatedEvents.ErrorsOf(
            $"  value: {{ label: Value, {field} }}\n",
            pairs.Select(pair => $$"""{"value":{{pair.Value}}}"""));

        Assert.Equal(pairs.Select(pair => $"{pair.Value} {pair.Expected}"), pairs.Zip(errors, (pair, error) => $"{pair.Value} {error}"));
    }
}
