using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>A megabyte of anything is read, or refused, in time that grows with its length only, and never exhausts the stack.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("[", nameof(YamlErrorKind.TooDeep))]
    [InlineData("{", nameof(YamlErrorKind.TooDeep))]
    [InlineData("[{a: ", nameof(YamlErrorKind.TooDeep))]
    [InlineData("- ", nameof(YamlErrorKind.TooDeep))]
    [InlineData("? ", nameof(YamlErrorKind.TooDeep))]
    [InlineData("&a\n", nameof(YamlErrorKind.TooDeep))]
    [InlineData("a: [\n", nameof(YamlErrorKind.TooDeep))]
    [InlineData(" ", null)]
    [InlineData("\n", null)]
    [InlineData("# c\n", null)]
    [InlineData("a\n", null)]
    [InlineData("a:", null)]
    [InlineData("- |\n\n", null)]
    [InlineData("1", null)]
    [InlineData("\"", nameof(YamlErrorKind.UnexpectedText))]
    [InlineData("'\n", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("a: \"x\n", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("- \"\n", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("\ta: b\n", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("a: v\n", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("a: b\n c: d\n", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("\u0001\u0002", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("\u00a0\u200b", nameof(YamlErrorKind.TooManyErrors))]
    [InlineData("\0", nameof(YamlErrorKind.ControlCharacter))]
    [InlineData("---\n", nameof(YamlErrorKind.SecondDocument))]
    [InlineData("a: ", nameof(YamlErrorKind.ColonInPlainValue))]
    public void Ends_quickly(string piece, string? lastError)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var result = YamlDocument.Parse(text);

        Assert.Equal(lastError, result.Errors.IsEmpty ? null : result.Errors.OrderBy(error => error.Kind).Last().Kind.ToString());
        Assert.InRange(result.Errors.Length, 0, ErrorSink.Max + 1);
    }

    [Fact]
    public void A_hundred_levels_are_fine_and_one_more_is_not()
    {
        Assert.Empty(YamlDocument.Parse(new string('[', Depth.Max - 1) + new string(']', Depth.Max - 1)).Errors);
        Assert.Empty(YamlDocument.Parse(Stairs(Depth.Max - 1)).Errors);
        Assert.Equal(YamlErrorKind.TooDeep, Assert.Single(YamlDocument.Parse(Stairs(Depth.Max + 1)).Errors).Kind);

        static string Stairs(int levels) => string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', level) + "a:\n"));
    }

    [Fact]
    public void Many_keys_are_compared_without_looking_at_each_pair()
    {
        var result = YamlDocument.Parse(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: v\n")) + "k77: again\n");

        var error = Assert.Single(result.Errors);
        Assert.Equal(YamlErrorKind.DuplicateKey, error.Kind);
        Assert.Contains("line 78", error.Message, StringComparison.Ordinal);
    }
}
