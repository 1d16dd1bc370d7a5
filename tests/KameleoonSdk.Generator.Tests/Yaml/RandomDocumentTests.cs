using CsCheck;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>Any tree, in any style, is read back as it was.</summary>
public sealed class RandomDocumentTests
{
    [Fact]
    public void Comes_back_as_written_and_as_YamlDotNet_reads_it() =>
        RandomDocument.Gen.Sample(document =>
        {
            var result = YamlDocument.Parse(document.Text);
            var expected = YamlDotNetJudge.Tree(document.Text, out var refusal);

            Assert.Empty(result.Errors);
            Assert.Equal(document.Tree, YamlDotNetJudge.Tree(result.Root));
            Assert.True(expected is not null, refusal);
            Assert.Equal(expected, document.Tree);
        }, iter: 3000, threads: 1);

    [Fact]
    public void Means_the_same_with_any_line_ending() =>
        RandomDocument.Gen.Sample(document =>
        {
            var expected = YamlDotNetJudge.Tree(YamlDocument.Parse(document.Text).Root);

            foreach (var ending in (string[])["\r\n", "\r"])
            {
                var result = YamlDocument.Parse(document.Text.Replace("\n", ending, StringComparison.Ordinal));
                Assert.Equal(expected, YamlDotNetJudge.Tree(result.Root));
            }
        }, iter: 500, threads: 1);
}
