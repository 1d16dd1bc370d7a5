using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>Texts with slips of the hand: never a wrong tree in silence, never an exception, always the same answer.</summary>
public sealed class MutationTests
{
    private const int Count = 20_000;

    // What YamlDotNet lets pass and the reader refuses, each on purpose and by name.
    private static readonly YamlErrorKind[] RefusedOnPurpose =
    [
        YamlErrorKind.Anchor, YamlErrorKind.Alias, YamlErrorKind.Tag, YamlErrorKind.MergeKey, YamlErrorKind.Directive,
        YamlErrorKind.SecondDocument, YamlErrorKind.ComplexKey,
        YamlErrorKind.DuplicateKey, YamlErrorKind.MissingKey, YamlErrorKind.InvisibleCharacter, YamlErrorKind.ControlCharacter,
        YamlErrorKind.TabIndentation,
        YamlErrorKind.MissingSpaceAfterColon, YamlErrorKind.ReservedIndicator, YamlErrorKind.WrongContinuation,
        YamlErrorKind.MissingComma, YamlErrorKind.UnclosedQuote,
        YamlErrorKind.MissingSpaceBeforeComment, YamlErrorKind.InvalidEscape, YamlErrorKind.ColonInPlainValue,
    ];

    [Fact]
    public void Are_read_as_YamlDotNet_reads_them_if_both_accept_them()
    {
        int both = 0, moreLenient = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = Mutation.OfPart(i);
            var result = YamlDocument.Parse(text);
            var expected = YamlDotNetJudge.Tree(text, out _);
            if (result.Errors.IsEmpty && expected is not null)
            {
                // YamlDotNet loses the indentation of a block text that is the whole document and starts at column 0.
                both++;
                var isBlockText = result.Root is YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded };
                Assert.True(expected == YamlDotNetJudge.Tree(result.Root) || isBlockText, text);
            }
            else if (result.Errors.IsEmpty)
            {
                moreLenient++;
            }
            else if (expected is not null)
            {
                // YamlDotNet also lets aliases pass in the middle of other mistakes.
                Assert.True(
                    text.Contains("*a", StringComparison.Ordinal) || result.Errors.Any(error => RefusedOnPurpose.Contains(error.Kind)),
                    $"{result.Errors[0]}\n{text}");
            }
        }

        Assert.True(both > Count / 10, $"only {both} texts were compared");
        Assert.True(moreLenient < Count / 200, $"{moreLenient} texts pass that YamlDotNet refuses");
    }

    [Fact]
    public void Of_whole_files_give_the_same_answer_twice()
    {
        for (var i = 0; i < Count; i++)
        {
            AssertStable(Mutation.OfWhole(i));
        }
    }

    [Fact]
    public void Random_bytes_give_the_same_answer_twice()
    {
        var random = new Random(1);
        for (var i = 0; i < Count; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            AssertStable(System.Text.Encoding.UTF8.GetString(bytes));
            AssertStable(System.Text.Encoding.Latin1.GetString(bytes));
        }
    }

    private static void AssertStable(string text)
    {
        var first = YamlDocument.Parse(text);
        var second = YamlDocument.Parse(text);
        Assert.Equal(first.Errors.AsEnumerable(), second.Errors);
        Assert.Equal(first.Comments, second.Comments);
        Assert.Equal(YamlDotNetJudge.Tree(first.Root), YamlDotNetJudge.Tree(second.Root));
        Assert.All(first.Errors, error => Assert.InRange(error.Span.End, error.Span.Start, text.Length));
    }
}
