using System.Globalization;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness.RandomDefinitions;

/// <summary>
/// Definitions in which nothing is wrong and everything is odd compile without a word, the same in any order of the files, into events
/// that round-trip. The variable <c>ROBUSTNESS_PROJECTS</c> sets how many projects are tried.
/// </summary>
public class RandomDefinitionTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("ROBUSTNESS_PROJECTS"), CultureInfo.InvariantCulture, out var count) ? count : 15;

    [Fact]
    public void Odd_definitions_compile_without_a_word_into_events_that_round_trip()
    {
        for (var number = 0; number < Count; number++)
        {
            var project = RandomProject.Create(number);
            try
            {
                Check(project, new Random(number));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Project {number}: {exception.Message}\n{string.Join('\n', project.Files.Select(file => $"{file.Path}\n{file.GetText()}"))}", exception);
            }
        }
    }

    private static void Check(DefinitionProject project, Random random)
    {
        var run = RobustnessCheck.Run(project);
        Assert.Empty(run.Driver.GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Id != Rules.UnusualName.Id)); // odd they are
        Assert.Equal(GeneratorAnswer.Of(run.Driver), GeneratorAnswer.Of((project with { Files = [.. project.Files.Reverse()] }).CreateDriver().RunGenerators(project.Compile())));

        var roundTrip = new EventRoundTrip(random);
        foreach (var type in run.Load().GetTypes().Where(type => type.IsAssignableTo(typeof(IActionEvent)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            roundTrip.Check(type);
        }
    }
}
