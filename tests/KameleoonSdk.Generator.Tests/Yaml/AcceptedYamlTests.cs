using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>The YAML that people write is accepted, and means what YamlDotNet says.</summary>
public sealed class AcceptedYamlTests
{
    public static TheoryData<string> Samples { get; } = new(
        // Documents
        "", "# only a comment\n", "\n\n", "---\n", "--- # comment\n", "a", "a: b", "a: b\n", "\uFEFFa: b\n", "---\na: b\n",
        "---\na: b\n...\n", "a: b\n...\n# end\n",
        // Markers with content
        "--- text\n", "--- \"text\"\n", "--- {a: b}\n", "--- |\n text\n", "--- >-\n  a\n  b\n",
        // Empty values and comments
        "a:\nb:\n", "a:\n\nb: 1\n", "a: # comment\n  b: 1 # other\n# end", "a: ~\nb: null\nc:\n", "key with spaces: v\n", "key : v\n",
        "a:    b   \n",
        // Plain texts
        "a: http://x.y/z#frag?q=1:2\n", "a: b#c\n", "a: b # c\n", "a: x:y\n", "a: -1\n", "a: -x\n", "a: ?x\n", "a: :x\n", "a: ::x\n",
        "a: a,b [c] {d}\n", "a: it's \"quoted\" inside\n",
        // Quoted texts and odd characters
        "a: 'it''s'\n", "a: 'b' # c\n", "a: \"b\" # c\n", "a: ''\nb: \"\"\n", "'a': b\n\"c\": d\n", "'a b' : c\n",
        "a: “smart” quotes – and dashes\n", "a: 😀\n😀: b\n", "a: text\u00A0with\u200Binvisible\n",
        // Texts over several lines
        "a: b\n   c\n  d\n", "a: b\n\n\n  c\n", "a:\n  b\n  c\n", "a\nb\nc\n", "a: b\n  - c\n", "a: b\n  # comment\nc: d\n",
        "- a\n  b\n- c\n",
        // Quoted texts over several lines
        "a: \"b\n  c\n\n  d\"\n", "a: 'b\n  c\n\n\n  d'\n", "a: \"b  \n  c\\\n  d\\n\\\n  \\  e\"\n", "a: \"\n  b\n  \"\n",
        "\"a\n b\"\n", "a:\n  \"b\n   c\"\n", "a: \"b\\\n\n  c\"\n",
        // Escape sequences
        "a: \"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\\x41\\u00e9\\U0001F600\"\n", "a: \"tab\\\there\"\n",
        "a: \"\\ud83d\\ude00\"\n",
        // Block texts
        "a: |\n  b\n  c\n", "a: |-\n  b\n  c\n", "a: |+\n  b\n\n\nc: d\n", "a: >\n  b\n  c\n\n  d\n   e\n  f\n", "a: >-\n  b\n\n\n  c\n",
        "a: >+\n  b\n\n", "a: |2\n    b\n   c\n", "a: |2-\n   b\n", "a: |-2\n   b\n", "a: >1+\n  b\n\n",
        // Block texts: empty lines and lists
        "a: |\n\n  b\n\n  c\n\nd: e\n", "a: |  # comment\n  b # text\n", "a: |\nb: c\n", "a: |", "a: |\n", "a: |+\n\n\n", "a: |\n  b",
        "a: >\n  b", "a: |\n  \tb\n", "- |\n a\n- >\n b\n", "a:\n- |\n  b\n- |2\n   c\n",
        // Block texts: comments and more indented lines
        "a: |\n    b\n# comment\nc: d\n", "a: |\n  # not a comment\n  b: c\n", "a: |\n  b\n  \n  c\n", "a: |\n  b\n     \n  c\n",
        "a: >\n\n  b\n\n   c\n\n\n  d\n", "a: >\n   b\n  \n   c\n", "a: |\n  ---\n  ...\n", "a:\n  b: |\n    c\n  d: e\n",
        // Lists
        "- a\n- b\n", "-\n- a\n-\n", "-\n  a: b\n-   c: d\n    e: f\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c\n",
        "- - a\n  - b\n- - - c\n", "- a: b\n  c: d\n- e: f\n", "- a:\n  - b\n  c: d\n", "- a:\n    b\n", "-\n  - a\n", "- # c\n  a\n",
        // Brackets
        "a: [b, c]\n", "a: [b, c,]\n", "a: []\nb: {}\n", "a: [ ]\n", "a: {b: c, d: e}\n", "a: {b: c,}\n", "a: { b, c: }\n",
        "a: {b: , c: d}\n", "a: [b: c]\n", "a: [b: c, d]\n", "[a: ]\n", "a: [[b], {c: [d]}]\n", "{\"a\":1,\"b\":[true,null]}\n",
        "{\"a\" : 1}\n", "['a':b]\n",
        // Brackets over several lines, and odd texts in them
        "a: [\n  b, # comment\n  # other\n  c\n]\n", "a: {\n  b: c,\n  d: e\n}\n", "a: [b\n  c, d]\n", "a: [\"b\n  c\", 'd']\n",
        "a: [http://x/y, a#b, x:y]\n", "a: [-1, -x, 'q']\n", "a: [b c , d ]\n", "a: [b] # c\n", "[a, b]\n", "{a: b}\n",
        "- [a]\n- {b: c}\n", "a:\n  [b]\n", "a:\n  {b: c}\n",
        // Brackets: values
        "a: {b: c\n  d}\n", "a: {b:\n  c}\n", "a: {'b':c}\n", "{a: 'b', \"c\": \"d\"}\n",
        // Line endings and tabs
        "a: b\r\nc:\r\n  - d\r\n", "a: b\rc: d\r", "a: |\r\n  b\r\n  c\r\n", "a: \"b\r\n  c\"\r\n", "a:\tb\n", "a: b\t# c\n", "-\ta\n",
        "a: \t b\n", "a: [b,\tc]\n",
        // Indentation and odd keys
        " a: b\n c: d\n", "a:\n    b:\n        c: 1\n    d: 2\ne: 3\n", "yes: no\n1: 2\n", "a.b: c\n$.x: y\n",
        "$each: $.products\nselect: { id: $.id }\n",
        // What looks special and is not
        "a: \"x: y\"\n'b: c': d\n", "a: 'b\n\n  c'\n", "a: 1 - 2\n", "- -1\n- - 2\n", "--x: y\n", "a: --- b\n", "a: <<\n", "\"<<\": a\n",
        "a: =\n");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Is_read_as_YamlDotNet_reads_it(string text)
    {
        var result = YamlDocument.Parse(text);
        var expected = YamlDotNetJudge.Tree(text, out var refusal);

        Assert.Empty(result.Errors);
        Assert.True(expected is not null, refusal);
        Assert.Equal(expected, YamlDotNetJudge.Tree(result.Root));
    }

    /// <summary>YAML 1.2 allows these, and people write them; YamlDotNet refuses them.</summary>
    [Theory]
    [InlineData("a: [\nb,\nc\n]\n", "{<a>[<b><c>]}")]
    [InlineData("a: {\nb: c\n}\n", "{<a>{<b><c>}}")]
    [InlineData("a: [\"b\nc\"]\n", "{<a>[\"b c\"]}")]
    [InlineData("{a\n: b}\n", "{<a><b>}")]
    [InlineData("a: b\n\t\nc: d\n", "{<a><b><c><d>}")]
    [InlineData("a: b\n\t# c\nd: e\n", "{<a><b><d><e>}")]
    [InlineData("a: |\n  \n  b\n", "{<a>\"\\nb\\n\"}")]
    [InlineData("a: >+\n  \n\nb: c\n", "{<a>\"\\n\\n\"<b><c>}")]
    [InlineData("--- |\na\n b\n", "\"a\\n b\\n\"")]
    public void Is_read_even_where_YamlDotNet_is_stricter(string text, string expected)
    {
        var result = YamlDocument.Parse(text);

        Assert.Empty(result.Errors);
        Assert.Equal(expected, YamlDotNetJudge.Tree(result.Root));
    }

    [Fact]
    public void Has_no_root_if_there_is_no_content()
    {
        Assert.Null(YamlDocument.Parse("\n# nothing\n").Root);
        Assert.True(Assert.IsType<YamlScalar>(YamlDocument.Parse("---\n").Root).IsNull);
    }
}
