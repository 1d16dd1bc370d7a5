using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>The reader gives up after a hundred errors, wherever in the file it is then.</summary>
public class ManyErrorsTests
{
    private static readonly string[] Mistakes = ["]\n", "a\n", "{a\n", "[&\n", "!t\n", "? \r", "'", "\"\\q\n", "*a: {,", "|x\n", "\t- a\n", "#\0\n", "[[,*{:", "a: b: c\n", "%\n", "\r}\n|\r", "'\r: "];

    [Fact]
    public void Any_two_mistakes_over_and_over_are_answered()
    {
        foreach (var first in Mistakes)
        {
            foreach (var second in Mistakes)
            {
                for (var count = 90; count <= 110; count += 5)
                {
                    var text = string.Concat(Enumerable.Repeat(first, count)) + string.Concat(Enumerable.Repeat(second, 30));
                    Assert.NotNull(YamlDocument.Parse(text));
                    Assert.NotNull(YamlDocument.Parse(string.Concat(Enumerable.Repeat(first + second, count))));
                }
            }
        }
    }
}
