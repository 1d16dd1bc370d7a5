using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>Each mistake is one error, at its exact place, that says what to do; the rest of the file is read nevertheless.</summary>
public sealed class YamlErrorTests
{
    /// <summary>A text, and its errors as <c>line:column+length Kind</c>, lines and columns from 0.</summary>
    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        // Indentation
        { "a:\n\tb: c\n\tc: d\ne: f\n", "1:0+1 TabIndentation" },
        { "fields:\n  a:\n    type: x\n\t\tlabel: y\n    required: true\n", "3:0+2 TabIndentation" },
        { "a: text\n\tmore text\nb: c\n", "1:0+1 TabIndentation" },
        { "-\ta: b\n  c: d\n", "0:1+1 TabIndentation" },
        { "a: \"b\n\tc\"\n", "1:0+1 TabIndentation" },
        { "a:\n    b: 1\n  c: 2\n  d: 3\ne: 4\n", "2:2+1 WrongIndentation" },
        { "a: 1\n   b: 2\n   c: 3\nd: 4\n", "1:3+1 WrongIndentation" },
        { "- a: 1\n   b: 2\n - c: 3\n- d\n", "1:3+1 WrongIndentation|2:1+1 WrongIndentation" },
        { "  a: 1\nb: 2\nc: 3\n", "1:0+1 WrongIndentation" },
        { "a: b # c\n  d\ne: f\n", "1:2+1 WrongIndentation" },
        { "a: |\n    b\n  c\nd: e\n", "2:2+1 WrongIndentation" },
        { "a: \"b\nc d\"\ne: f\n", "1:0+1 WrongContinuation" },
        { "a: |\n      \n   b\nc: d\n", "1:3+3 BlockIndentation" },

        // Colons and dashes
        { "key:value\n", "0:3+1 MissingSpaceAfterColon" },
        { "a\uFF1Ab\nc: d\n", "0:1+1 WidePunctuation" },
        { "a: {b: c\uFF0C d: e}\n", "0:8+1 WidePunctuation" },
        { "a: {b: \"c, d: e}\n", "0:7+1 UnclosedQuote" },
        { "key:value\nb: c\n", "0:3+1 MissingSpaceAfterColon" },
        { "a: 1\nb:2\nc: 3\n", "1:1+1 MissingSpaceAfterColon" },
        { "\"a\":1\n", "0:3+1 MissingSpaceAfterColon" },
        { "a: {b:1, c: d}\n", "0:5+1 MissingSpaceAfterColon" },
        { "a: {b:}\n", "0:5+1 MissingSpaceAfterColon" },
        { "a: 1\nfoo\nb: 2\n", "1:0+3 MissingColon" },
        { "a: 1\nfields\n  event:\n    type: x\nb: 2\n", "1:0+6 MissingColon" },
        { "text\nmore\na: b\n", "0:0+4 MissingColon" },
        { ": x\na: 1\n", "0:0+1 MissingKey" },
        { "{: x}\n", "0:1+1 MissingKey" },
        { "a: b: c\n", "0:4+1 ColonInPlainValue" },
        { "a: b:\n", "0:4+1 ColonInPlainValue" },
        { "a: : b\n", "0:3+1 ColonInPlainValue" },
        { "a: 'b': c\n", "0:6+1 ColonInPlainValue" },
        { "a: Note: this is\n  long text\nb: 1\n", "0:7+1 ColonInPlainValue" },
        { "fields: event:\n    label: x\nb: 1\n", "0:13+1 ColonInPlainValue" },
        { "a: {b: c: d}\n", "0:8+1 ColonInPlainValue" },
        { "a:\n  - b\n  -c\n  - d\n", "2:2+1 MissingSpaceAfterDash" },
        { "a:\n  - b\n  c: d\n  - e\nf: g\n", "2:2+1 ExpectedListItem" },
        { "a: 1\n- b\n- c\nd: e\n", "1:0+1 UnexpectedListItem" },
        { "a: - b\n   - c\nd: e\n", "0:3+1 UnexpectedListItem" },
        { "a: [- b]\n", "0:4+1 UnexpectedListItem" },
        { "\"a\n b\": c\nd: e\n", "0:0+6 MultiLineKey" },
        { "[a\n b: c]\n", "0:1+4 MultiLineKey" },
        { "a: 1\na: 2\nb: {c: 1, c: 2}\n\"a\": 3\n", "1:0+1 DuplicateKey|2:10+1 DuplicateKey|3:0+3 DuplicateKey" },

        // Quotes, brackets, comments
        { "a: \"abc\nb: 1\nc: \"x\"\n", "0:3+1 UnclosedQuote" },
        { "a: 'abc\n  more\nb: 1\n", "0:3+1 UnclosedQuote" },
        { "\"abc: 1\nb: 2\n", "0:0+1 UnclosedQuote" },
        { "a: 1\n'b: 2\nc: 3\n", "1:0+1 UnclosedQuote" },
        { "a: [b, c\nd: e\nf: g\n", "0:3+1 UnclosedBracket" },
        { "a: {b: c, d: [e\nd: e\n", "0:13+1 UnclosedBracket" },
        { "a:\n  - {b: c\n  - d\n", "1:4+1 UnclosedBracket" },
        { "a: [b", "0:3+1 UnclosedBracket" },
        { "a: [b}\nc: d\n", "0:5+1 UnexpectedBracket" },
        { "a: {b: [c}\nd: e\n", "0:9+1 UnexpectedBracket" },
        { "a: ]\nb: c\n", "0:3+1 UnexpectedBracket" },
        { "a: [\"b\" c]\n", "0:8+1 MissingComma" },
        { "a: { b: c; d: e }\n", "0:9+1 MissingComma" },
        { "a: 1\n<<<<<<< x\nb: 2\n=======\nb: 3\n>>>>>>> y\n", "1:0+9 MergeConflict" },
        { "a: [b, , c]\nd: [,]\n", "0:7+1 MissingItem|1:4+1 MissingItem" },
        { "a: \"b\" c\nd: [e] f\n", "0:7+1 UnexpectedText|1:3+1 ReservedIndicator" },
        { "a: [b, c] d\ne: {f: g} h\n", "0:10+1 UnexpectedText|1:10+1 UnexpectedText" },
        { "a: {b} c\n", "0:3+1 ReservedIndicator" },
        { "a: {{b}}\n", "0:3+1 ReservedIndicator" },
        { "a: 'It's b'\n", "0:7+4 UnexpectedText" },
        { "a: [b]]\nc: d\n", "0:6+1 UnexpectedText" },
        { "[a]\nb: c\n", "1:0+1 UnexpectedText" },
        { "a: 'b'#c\nd: e\n", "0:6+1 MissingSpaceBeforeComment" },
        { "a: [b,#c\n  d]\n", "0:6+1 MissingSpaceBeforeComment" },
        {
            "a: @b\nc: `d`\ne: %f\ng: ,h\n",
            "0:3+1 ReservedIndicator|1:3+1 ReservedIndicator|2:3+1 ReservedIndicator|3:3+1 ReservedIndicator"
        },
        { "a: [|, -]\n", "0:4+1 ReservedIndicator|0:7+1 ReservedIndicator" },
        {
            "a: \"\\q \\x4 \\ud800 \\U00110000\"\nb: \"C:\\dir\"\n",
            "0:4+2 InvalidEscape|0:7+3 InvalidEscape|0:11+6 InvalidEscape|0:18+10 InvalidEscape|1:6+2 InvalidEscape"
        },
        { "a: |x\n  text\nb: >-3-\n  t\nc: |0\n  z\n", "0:4+1 InvalidBlockHeader|2:6+1 InvalidBlockHeader|4:4+1 InvalidBlockHeader" },

        // Characters
        { "a: x\0y\nb: \u0007\u0007\n", "0:4+1 ControlCharacter|1:3+2 ControlCharacter" },
        { "\u00a0\u00a0a: b\nc: d\n", "0:0+2 InvisibleCharacter" },
        { "a:\n\u00a0\u00a0b: c\n\u00a0\u00a0d: e\n", "1:0+2 InvisibleCharacter|2:0+2 InvisibleCharacter" },
        { "b\u00a0c: d\ne:\u00a0f\n", "0:1+1 InvisibleCharacter|1:2+1 InvisibleCharacter" },
        { "a:\u00a0b\n", "0:2+1 InvisibleCharacter" },
        { "-\u00a0b\n- c\n", "0:1+1 InvisibleCharacter" },
        { "a: b\n'c\u200b': d\n", "1:2+1 InvisibleCharacter" },
        { "a: \uFEFFb\nc: d\u2028e\n", "0:3+1 InvisibleCharacter|1:4+1 InvisibleCharacter" },

        // Refused by name
        { "a: &x b\nc: &y\n  d: e\n", "0:3+2 Anchor|1:3+2 Anchor" },
        { "&x a: b\n", "0:0+2 Anchor" },
        { "a: *x\nb: [*y, z]\nc: *.example.com\n", "0:3+2 Alias|1:4+2 Alias|2:3+13 Alias" },
        { "a: !x b\nc: !!str d\ne: !<tag:yaml.org,2002:str> f\n", "0:3+2 Tag|1:3+5 Tag|2:3+24 Tag" },
        { "<<: *x\na: {<<: [*b, *c]}\n", "0:0+2 MergeKey|1:4+2 MergeKey" },
        { "a: 1\n---\nb: 2\n---\nc: 3\n", "1:0+3 SecondDocument" },
        { "a: 1\n...\nb: 2\n", "2:0+1 SecondDocument" },
        { "%YAML 1.2\n---\na: 1\n", "0:0+9 Directive" },
        { "? a\n: b\nc: d\n", "0:0+1 ComplexKey" },
        { "[a, b]: c\n{d: e}: f\ng: {[h]: i}\n", "0:0+6 ComplexKey|1:0+6 ComplexKey|2:4+3 ComplexKey" },

        // Many at once
        {
            "a: &x 1\nb:2\nc: \"\\q\"\nd: [e\nf: @g\nh: 1\nh: 2\n",
            "0:3+2 Anchor|1:1+1 MissingSpaceAfterColon|2:4+2 InvalidEscape|3:3+1 UnclosedBracket|4:3+1 ReservedIndicator|6:0+1 DuplicateKey"
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Names_each_mistake_at_its_place(string text, string expected)
    {
        var errors = YamlDocument.Parse(text).Errors;

        Assert.Equal(
            expected.Split('|'),
            errors.Select(error => $"{error.Span.StartLine}:{error.Span.StartColumn}+{error.Span.Length} {error.Kind}"));
    }

    [Theory]
    [InlineData("a:\n\tb: c\n\tc: d\n\te: f\ng: h\n", "2 lines after it")]
    [InlineData("key:value\nb: c\n", "Put a space after the colon: 'key: value'")]
    [InlineData("a: 1\na: 2\n", "'a' is already on line 1")]
    [InlineData("x: y\na: \"b\nc: d\n", "on line 2, is never closed")]
    [InlineData("a: [\n  {b: c\n", "'{', opened on line 2, is never closed (1 more around it, from line 1 on): add '}'")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "indented by 2 spaces, where 0 or 4 would fit")]
    [InlineData("a: \"b\nc\"\n", "indent it by 1 space or more")]
    [InlineData("a: b: c\n", "put the value in quotes")]
    [InlineData("a: @b\n", "'@', which YAML reserves: put the text in quotes")]
    [InlineData("a: \"\\d\"\n", "'\\d' is no escape sequence")]
    [InlineData("a\u200b: b\n", "U+200B ZERO WIDTH SPACE")]
    [InlineData("a: \u0007\n", "U+0007")]
    [InlineData("a: &x b\n", "'&x' is an anchor")]
    [InlineData("a: *x\n", "'*x' is an alias")]
    [InlineData("a: !!str x\n", "'!!str' is a tag")]
    [InlineData("<<: x\n", "merge key")]
    [InlineData("%TAG ! x\n---\na: b\n", "directive")]
    [InlineData("a: b\n---\nc: d\n", "holds one")]
    [InlineData("? a\n: b\n", "complex key")]
    public void Says_what_to_do(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(YamlDocument.Parse(text).Errors).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a: \"abc\nb: 1\n", "{<a>\"abc\"<b><1>}")]
    [InlineData("a: [b, c\nd: e\n", "{<a>[<b><c>]<d><e>}")]
    [InlineData("a: {b: [c}\nd: e\n", "{<a>{<b>[<c>]}<d><e>}")]
    [InlineData("a:\n    b: 1\n  c: 2\nd: 3\n", "{<a>{<b><1>}<c><2><d><3>}")]
    [InlineData("- a: 1\n   b: 2\n- c\n", "[{<a><1><b><2>}<c>]")]
    [InlineData("- a: 1\n b: 2\n- c\n", "[{<a><1><b><2>}<c>]")]
    [InlineData("a: 1\nfields\n  b: c\nd: e\n", "{<a><1><fields>{<b><c>}<d><e>}")]
    [InlineData("a:1\nb: 2\n", "{<a><1><b><2>}")]
    [InlineData("a: &x b\nc: *x\nd: !t\n  e: f\n", "{<a><b><c><><d>{<e><f>}}")]
    [InlineData("fields:\n\ta:\n\t\tb: c\n\td: e\n", "{<fields>{<a>{<b><c>}<d><e>}}")]
    [InlineData("a:\u00a0b\nc: d\n", "{<a><b><c><d>}")]
    [InlineData("? a\n: b\nc: d\n", "{<a><b><c><d>}")]
    [InlineData("a: 1\na: 2\n", "{<a><1><a><2>}")]
    [InlineData("a: 1\n---\nb: 2\n", "{<a><1>}")]
    public void Keeps_the_rest_of_the_file(string text, string expected)
    {
        var result = YamlDocument.Parse(text);

        Assert.NotEmpty(result.Errors);
        Assert.Equal(expected, YamlDotNetJudge.Tree(result.Root));
    }

    [Fact]
    public void Names_half_a_surrogate_pair() // no theory: a runner cannot pass such a text on
    {
        var error = Assert.Single(YamlDocument.Parse("a: 😀\ud83d\n").Errors);

        Assert.Equal((YamlErrorKind.ControlCharacter, 5, 1), (error.Kind, error.Span.StartColumn, error.Span.Length));
        Assert.Contains("U+D83D", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Covers_every_kind_of_error()
    {
        var seen = string.Join('|', ((IEnumerable<object[]>)Mistakes).Select(row => row[1]));

        Assert.All(
            Enum.GetValues<YamlErrorKind>().Where(kind => kind is not (YamlErrorKind.TooDeep or YamlErrorKind.TooManyErrors)),
            kind => Assert.Contains(" " + kind, seen, StringComparison.Ordinal));
    }
}
