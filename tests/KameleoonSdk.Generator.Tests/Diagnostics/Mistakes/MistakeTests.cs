using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Diagnostics.Mistakes;

/// <summary>
/// Each mistake of the pages beside this file gives exactly one diagnostic, with the place and the message that the page shows, and
/// nothing else suffers from it: what is generated nevertheless compiles.
/// </summary>
public class MistakeTests
{
    private static readonly IReadOnlyDictionary<string, Mistake> All = Mistake.ReadAll().ToDictionary(mistake => mistake.Name);

    private static readonly DefinitionProject Project = new DefinitionProject()
        .WithReference("kameleoon/destination.yaml")
        .WithReference("kameleoon/logEvent.yaml")
        .WithReference("kameleoon/identify.yaml")
        .WithReference("kameleoon/page.yaml")
        .WithReference("kameleoon/group.yaml");

    public static TheoryData<string> Names() => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_mistake_is_told_once_at_its_place_and_with_its_cure(string name)
    {
        var mistake = All[name];

        var run = mistake.Files
            .Select((text, index) => (Path: Mistake.PathOf(index), Text: text))
            .Aggregate(Project, (project, file) => project.WithFile(file.Path, file.Text))
            .RunUnchecked();

        Assert.Equal($"{mistake.Place} {mistake.Message}", string.Join('\n', run.Diagnostics.Select(Show)));
        Assert.Empty(run.CompilerDiagnostics);
    }

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (start, end) = (place.StartLinePosition, place.EndLinePosition);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}) {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
