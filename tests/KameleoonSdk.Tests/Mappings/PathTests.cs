namespace KameleoonSdk.Tests.Mappings;

/// <summary><c>@path</c>: how paths are read, and what they find.</summary>
public class PathTests
{
    private const string Event = """
        {"a":{"b":[{"c":1},[2,3],"text"],"d.e":4,"":5,"q'k":6,"qk":7},"zero":0,"no":false,"nil":null,"empty":"","s":"h\u00e9\ud83d\ude00","00":8,
         "dup":1,"dup":2,"\u0065sc":9,"__proto__":10,"length":11,"\ud83d":12}
        """;

    [Theory]
    [InlineData("$.a.b[0].c", "1")]
    [InlineData("a.b.0.c", "1")]
    [InlineData("$.a['b'][0][\\\"c\\\"]", "1")]
    [InlineData("..a...b[0]..c.", "1")]
    [InlineData("$.a.b[1][1]", "3")]
    [InlineData("$.a.b[00]", "")]
    [InlineData("$.a.b[3]", "")]
    [InlineData("$.a.b[-1]", "")]
    [InlineData("$.a.b.length", "")]
    [InlineData("$.a['']", "5")]
    [InlineData("$.a['q'k']", "7")]
    [InlineData("$.a['d.e']", "")]
    [InlineData("$.zero.x.y", "0")]
    [InlineData("$.no.x", "false")]
    [InlineData("$.nil.x", "null")]
    [InlineData("$.empty.x", "\"\"")]
    [InlineData("$.s.x", "")]
    [InlineData("$.s[1]", "\"é\"")]
    [InlineData("$.s[3]", "\"\\ude00\"")]
    [InlineData("$.s.length", "")]
    [InlineData("$.00", "8")]
    [InlineData("$.dup", "2")]
    [InlineData("$.esc", "9")]
    [InlineData("$.__proto__", "10")]
    [InlineData("$.length", "11")]
    [InlineData("$.\\ud83d", "12")]
    [InlineData("$.constructor", "")]
    [InlineData("a.$.b[0].c", "1")]
    [InlineData("ab$..b", "")]
    [InlineData("$", "")]
    [InlineData(" ", "")]
    [InlineData("$['a']", "")]
    [InlineData("$.a[b]", "")]
    public void A_path_finds(string path, string found) => Assert.Equal(found, Mapped.Member($$"""{"@path":"{{path}}"}""", Event));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("$.")]
    [InlineData("...")]
    public void A_path_of_nothing_is_the_whole_event(string path) => Assert.Equal("""{"x": 1}""", Mapped.Member($$"""{"@path":"{{path}}"}""", """ {"x": 1} """));

    [Fact]
    public void What_is_found_is_copied_as_it_came() =>
        Assert.Equal("""{ "n": 1.50, "s": "\u0041\/" , "n": 12345678901234567890 }""", Mapped.Member("""{"@path":"$.o"}""", """{"o":{ "n": 1.50, "s": "\u0041\/" , "n": 12345678901234567890 }}"""));

    [Fact]
    public void A_path_can_be_made_by_a_directive() =>
        Assert.Equal("2", Mapped.Member("""{"@path":{"@template":"$.items[{{index}}]"}}""", """{"index":1,"items":[1,2]}"""));

    [Fact]
    public void A_path_that_is_made_has_to_be_a_text() =>
        Assert.Equal("/out/@path expects a string, but the directive in it gives undefined.", Mapped.Failure("""{"out":{"@path":{"@path":"$.none"}}}""", "{}"));
}
