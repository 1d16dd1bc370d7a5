using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Pipeline;

/// <summary>What an edit runs again.</summary>
public class IncrementalityTests
{
    private const int FileCount = 200;

    [Fact]
    public void A_comment_in_one_of_200_files_parses_one_and_emits_none()
    {
        var after = Edit(text => "# a comment\n" + text);

        Assert.Equal(1, Ran(after, Steps.Files));
        Assert.Equal(1, Ran(after, Steps.Parsed));
        Assert.Equal(0, Ran(after, Steps.Placed));
        Assert.Equal(0, Ran(after, Steps.Catalog));
        Assert.Equal(0, Emitted(after));
    }

    [Fact]
    public void A_field_in_one_of_200_files_parses_one_and_emits_one()
    {
        var after = Edit(text => text + "  extra: { label: Extra, type: string }\n");

        Assert.Equal(1, Ran(after, Steps.Parsed));
        Assert.Equal(1, Ran(after, Steps.Placed));
        Assert.Equal(1, Emitted(after));
    }

    [Fact]
    public void A_new_error_in_one_of_200_files_reports_it_and_keeps_the_others()
    {
        var after = Edit(text => text + "  bad: { label: Bad, type: colour }\n");

        Assert.Equal(["KSDK2005"], after.GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(0, Emitted(after));
        Assert.Equal(FileCount + 1, after.GetRunResult().GeneratedTrees.Length);
    }

    private static GeneratorDriver Edit(Func<string, string> change)
    {
        var project = Enumerable.Range(0, FileCount)
            .Aggregate(new DefinitionProject(), (project, i) => project.WithFile($"definitions/action{i}.yaml", Definition(i)));
        var compilation = project.Compile();
        var driver = project.CreateDriver().RunGenerators(compilation);
        var edited = new DefinitionText("definitions/action7.yaml", change(Definition(7)));
        return driver.ReplaceAdditionalText(project.Files[7], edited).RunGenerators(compilation);
    }

    private static string Definition(int i) => $"destination: kameleoon\naction: action{i}\nfields:\n  name: {{ label: Name, type: string, required: true }}\n";

    private static int Ran(GeneratorDriver driver, string step) => driver.GetRunResult().Results.Single().TrackedSteps[step]
        .SelectMany(run => run.Outputs)
        .Count(output => output.Reason != IncrementalStepRunReason.Cached);

    /// <summary>The number of source files that were written again: outputs of diagnostics write none.</summary>
    private static int Emitted(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedOutputSteps
        .SelectMany(pair => pair.Value)
        .Where(run => run.Inputs.Any(input => input.Source.Name is Steps.Unique or Steps.Catalog))
        .SelectMany(run => run.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
