using System.Text;
using CsCheck;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Tests;

/// <summary>Liquid in mappings.</summary>
public class MappingTests
{
    private static readonly MappingOptions Options = new() { Liquid = LiquidEngine.Default };

    [Fact]
    public void A_template_sees_what_paths_see() => Assert.Equal(
        """{"all":"ab","each":["1!","2!",""],"made":"b"}""",
        Apply(
            """
            {"all":{"@liquid":"{{ x }}{{ y.z }}"},"each":{"@arrayPath":["$.l",{"@liquid":"{% if id %}{{ id }}!{% endif %}"}]},
             "made":{"@transform":{"apply":{"v":{"@path":"$.y"}},"mapping":{"@liquid":"{{ v.z }}{{ x }}"}}}}
            """,
            """{"x":"a","y":{"z":"b"},"l":[{"id":1},{"id":2},null]}"""));

    [Fact]
    public void A_wrong_template_fails_when_it_is_reached()
    {
        var mapping = Mapping.Parse("""{"a":{"@if":{"exists":{"@path":"$.x"},"then":{"@liquid":"{% for a in b %}{% endfor %}"}}}}""", Options);
        Assert.Equal("/a/@if/then/@liquid", Assert.Single(mapping.Warnings).Path);
        Assert.Equal("{}"u8, mapping.Apply("{}"u8));
        Assert.StartsWith(
            "/a/@if/then/@liquid The Liquid template is wrong: ",
            Assert.Throws<MappingException>(() => mapping.Apply("""{"x":1}"""u8)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_has_at_most_1000_characters()
    {
        Assert.Equal($$"""{"a":"{{new string('x', 1000)}}"}""", Apply($$$"""{"a":{"@liquid":"{{{new string('x', 1000)}}}"}}""", "{}"));
        var mapping = Mapping.Parse($$$"""{"a":{"@liquid":"{{{new string('x', 1001)}}}"}}""", Options);
        Assert.Equal("/a/@liquid is limited to 1000 characters.", Assert.Throws<MappingException>(() => mapping.Apply("{}"u8)).Message);
    }

    [Fact]
    public void Lone_surrogates_and_names_that_come_twice_are_read_as_in_JavaScript() => Assert.Equal(
        """{"a":"\ud83d2"}""", Apply("""{"a":{"@liquid":"{{ s }}{{ d }}"}}""", """{"s":"\ud83d","d":1,"d":2}"""));

    [Fact]
    public void Threads_share_a_template()
    {
        var mapping = Mapping.Parse("""{"a":{"@liquid":"{% assign x = n | plus: 1 %}{% increment n %}{{ x }}"}}""", Options);
        Parallel.For(0, 2000, i => Assert.Equal(
            $$"""{"a":"{{i}}{{i + 1}}"}""", Encoding.UTF8.GetString(mapping.Apply(Encoding.UTF8.GetBytes($$"""{"n":{{i}}}""")))));
    }

    /// <summary>Pieces of templates in any order: text comes out, or the documented exception.</summary>
    [Fact]
    public void Whatever_a_template_is_the_answer_is_text_or_the_documented_exception()
    {
        string[] pieces =
        [
            "{{", "}}", "{%", "%}", "{{-", "-%}", " ", "\n", "a", "list", ".", "[", "]", "0", "-1", "'x'", "\"", "'", "|", ":", ",", "(1..3)", "if", "endif",
            "else", "elsif", "unless", "endunless", "assign x =", "capture c", "endcapture", "raw", "endraw", "comment", "endcomment", "cycle", "increment n",
            "liquid", "echo", "==", "contains", "not", "and", "or", "nil", "empty", "append", "date", "slice", "default", "split", "join", "round", "json", "#",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 14].Select(places => string.Concat(places.Select(i => pieces[i]))).Sample(
            template =>
            {
                try
                {
                    Assert.NotNull(Rendered.Of(template));
                }
                catch (LiquidException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            },
            iter: 20_000);
    }

    private static string Apply(string mapping, string rawEvent) =>
        Encoding.UTF8.GetString(Mapping.Parse(mapping, Options).Apply(Encoding.UTF8.GetBytes(rawEvent)));
}
