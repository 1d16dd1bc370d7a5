using KameleoonSdk.Mappings;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>Mappings that multiply what they take end with a clear error, not with all memory or the stack.</summary>
public class LimitTests
{
    private const string TooMuch = "/ The mapping makes more than 16777216 bytes of this event. MappingOptions.MaxOutputByteCount allows more.";

    [Theory]
    [InlineData("""{"@template":"{{x}}{{x}}"}""")]
    [InlineData("""[{"@path":"$.x"},{"@path":"$.x"}]""")]
    [InlineData("""{"@json":{"mode":"encode","value":[{"@path":"$.x"},{"@path":"$.x"}]}}""")]
    [InlineData("""{"@flatten":{"separator":".","value":{"a":{"@path":"$.x"},"b":{"@path":"$.x"}}}}""")]
    [InlineData("""{"@excludeWhenNull":{"a":{"@path":"$.x"},"b":{"@path":"$.x"}}}""")]
    public void Doubling_again_and_again_ends(string doubled)
    {
        var mapping = $$$$"""{"x":{{{{doubled}}}}}""";
        for (var i = 0; i < 60; i++)
        {
            mapping = $$$$"""{"@transform":{"apply":{{{{mapping}}}},"mapping":{"x":{{{{doubled}}}}}}}""";
        }

        Assert.Equal(TooMuch, Mapped.Failure(mapping, """{"x":"0123456789"}"""));
    }

    [Fact]
    public void Lists_in_lists_end()
    {
        var items = string.Join(',', Enumerable.Repeat("1", 300));
        var shape = """{"x":1}""";
        for (var i = 0; i < 10; i++)
        {
            shape = $$$$"""{"y":{"@arrayPath":[{"@literal":[{{{{items}}}}]},{{{{shape}}}}]}}""";
        }

        Assert.Equal(TooMuch, Mapped.Failure(shape, "{}"));
    }

    [Fact]
    public void Values_that_are_nested_into_each_other_end()
    {
        var mapping = """{"x":1}""";
        for (var i = 0; i < 100; i++)
        {
            mapping = $$$$"""{"@transform":{"apply":{{{{mapping}}}},"mapping":{"x":[[[[[[[[[[[[{"@path":""}]]]]]]]]]]]]}}}""";
        }

        Assert.Equal("/ The mapping makes a value that is nested deeper than 1024 levels.", Mapped.Failure(mapping, "{}"));
    }

    [Fact]
    public void A_text_that_is_nested_too_deep_is_not_decoded()
    {
        var deep = new string('[', 513) + new string(']', 513);
        Assert.Equal(
            "/a/@json The text to decode is too large or nested deeper than 512 levels.",
            Mapped.Failure("""{"a":{"@json":{"mode":"decode","value":{"@path":"$.deep"}}}}""", $$$$"""{"deep":"{{{{deep}}}}"}"""));
    }

    [Fact]
    public void The_limit_is_an_option()
    {
        var options = new MappingOptions { MaxOutputByteCount = 20 };
        Assert.Equal("""{"a":"0123456789"}""", Mapped.Of("""{"a":{"@path":"$.x"}}""", """{"x":"0123456789"}""", options));
        Assert.Equal(
            "/ The mapping makes more than 20 bytes of this event. MappingOptions.MaxOutputByteCount allows more.",
            Mapped.Failure("""{"a":{"@path":"$.x"}}""", """{"x":"01234567890123"}""", options));
    }
}
