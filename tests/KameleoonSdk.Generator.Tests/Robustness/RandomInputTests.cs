using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>
/// Whatever is in a file, the generator answers, answers the same again, and what it generates compiles. The variable
/// <c>ROBUSTNESS_COUNT</c> sets how many inputs are tried.
/// </summary>
public class RandomInputTests
{
    private const string Path = "definitions/random.yaml";

    /// <summary>Every so many inputs, what was generated is compiled, which takes a hundred times as long as generating it.</summary>
    private const int Chunk = 50;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("ROBUSTNESS_COUNT"), CultureInfo.InvariantCulture, out var count) ? count : 1500;

    [Fact]
    public void Random_files_are_answered() => Try(RandomBytes.Create);

    [Fact]
    public void Mutated_definitions_are_answered() => Try(MutatedDefinition.Create);

    private static void Try(Func<int, string> create)
    {
        var project = DefinitionProject.Kameleoon.WithFile(Path, "");
        var forward = new LongLivedDriver(project, Path);
        var backward = new LongLivedDriver(project, Path);
        for (var first = 0; first < Count; first += Chunk)
        {
            var texts = Enumerable.Range(first, Chunk).Select(create).ToList();
            var answers = texts.ConvertAll(text => Check(text, () => forward.Answer(text)));

            // The same texts after others: an answer depends on nothing but the files.
            for (var i = texts.Count - 1; i >= 0; i--)
            {
                var text = texts[i];
                var answer = answers[i];
                Check(text, () =>
                {
                    Assert.Equal(answer, backward.Answer(text));
                    return answer;
                });
            }

            Check(texts[0], () =>
            {
                RobustnessCheck.Compiles(backward.Output);
                return "";
            });
        }
    }

    private static string Check(string text, Func<string> check)
    {
        try
        {
            return check();
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\nThe file:\n{text}", exception);
        }
    }
}
