using System.Text;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>What is wrong with a mapping shows when it is loaded, all at once; what only an event can show, when it is applied.</summary>
public class LoadingTests
{
    [Fact]
    public void All_errors_come_at_once_each_with_its_path() => Assert.Equal(
        [
            "/a/@path should be a string or a mapping directive but it is a number.",
            "/b/c has an invalid directive: @nope.",
            "/d/@merge/objects/1 should be a object or a mapping directive but it is a null.",
            "/e should only have one @-prefixed key but it has 2 keys.",
        ],
        Mapped.Errors("""{"a":{"@path":5},"b":{"c":{"@nope":1}},"d":{"@merge":{"objects":[{},null,{"@path":1}]}},"e":{"@path":"x","y":1}}"""));

    [Fact]
    public void The_exception_has_all_errors()
    {
        var exception = Assert.Throws<MappingException>(() => Mapping.Parse("""{"a":{"@path":5},"b":{"@template":null}}"""));
        Assert.Equal(["/a/@path", "/b/@template"], exception.Errors.Select(error => error.Path));
        Assert.Contains("/b/@template should be a string or a mapping directive but it is a null.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_not_looked_into_before_they_are_reached() => Assert.Equal(
        "/l/0 has an invalid directive: @nope.", Mapped.Failure("""{"l":[{"@nope":1}]}""", "{}"));

    [Fact]
    public void What_fails_whenever_it_is_reached_is_a_warning()
    {
        var mapping = Mapping.Parse("""
            {"a":{"@if":{"then":1}},"b":[{"@nope":1}],"c":{"@case":{"operator":"Upper","value":"x"}},"d":{"@flatten":{"value":{}}},
             "e":{"@transform":{"apply":{"x":[{"@json":{"mode":"encode"}}]},"mapping":{"@path":"$.x"}}},"f":{"@case":{"operator":"upper","value":"x"}}}
            """);

        Assert.Equal(
            [
                "/a/@if requires an \"exists\" key or a \"blank\" key.",
                "/b/0 has an invalid directive: @nope.",
                "/c/@case/operator should be \"lower\" or \"upper\".",
                "/d/@flatten requires a \"separator\" key.",
                "/e/@transform/apply/x/0/@json requires a \"value\" key.",
            ],
            mapping.Warnings.Select(warning => warning.ToString()));
    }

    [Fact]
    public void The_place_in_JSON_that_is_wrong_is_said_once() => Assert.Equal(
        "/ The mapping is not JSON of at most 512 levels, in line 1, byte 6: '1' is invalid after a property name. Expected a ':'.",
        Assert.Single(Mapped.Errors("""{"a" 1}""")));

    [Fact]
    public void A_wrong_branch_that_is_not_taken_does_no_harm() => Assert.Equal(
        "1", Mapped.Member("""{"@if":{"exists":{"@path":"$.a"},"then":{"@path":"$.a"},"else":{"@if":{"exists":0}}}}""", """{"a":1}"""));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"a":1,}""")]
    [InlineData("// no\n{}")]
    public void What_is_no_JSON_is_refused(string json) => Assert.StartsWith(
        "/ The mapping is not JSON of at most 512 levels, in line", Assert.Single(Mapped.Errors(json)), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        Assert.False(Mapping.TryParse([(byte)'"', 0xC3, (byte)'"'], out _, out var errors));
        Assert.Equal("/ The mapping is not valid UTF-8.", Assert.Single(errors).ToString());
    }

    [Theory]
    [InlineData(511, true)]
    [InlineData(512, false)]
    [InlineData(100_000, false)]
    public void A_mapping_is_at_most_512_levels_deep(int depth, bool isLoaded)
    {
        var json = $$"""{"a":{{Repeat("""{"@literal":""", depth)}}1{{Repeat("}", depth)}}}""";
        Assert.Equal(isLoaded, Mapping.TryParse(Encoding.UTF8.GetBytes(json), out var mapping, out _));
        Assert.Equal(isLoaded ? """{"a":1}""" : null, mapping is null ? null : Encoding.UTF8.GetString(mapping.Apply("{}"u8)));
    }

    [Fact]
    public void A_mapping_is_at_most_as_long_as_the_options_say() => Assert.Equal(
        "/ The mapping has 11 bytes; at most 10 are allowed.", Assert.Single(Mapped.Errors("""{"a":"bcd"}""", new MappingOptions { MaxByteCount = 10 })));

    [Fact]
    public void Liquid_needs_an_engine() => Assert.Equal(
        "/a/@liquid needs a Liquid engine: add the package KameleoonSdk.Liquid, and set MappingOptions.Liquid to LiquidEngine.Default.",
        Assert.Single(Mapped.Errors("""{"a":{"@liquid":"{{ x }}"}}""")));

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("5")]
    public void Only_objects_are_mapped(string rawEvent) =>
        Assert.StartsWith("/ A mapping is applied to an object, but the event is ", Mapped.Failure("{}", rawEvent), StringComparison.Ordinal);

    [Fact]
    public void What_is_no_JSON_is_not_mapped() => Assert.Throws<RawEventException>(() => Mapping.Parse("{}").Apply("{"u8));

    [Fact]
    public void Limits_have_a_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MappingOptions { MaxByteCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MappingOptions { MaxByteCount = int.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MappingOptions { MaxOutputByteCount = 0 });
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
