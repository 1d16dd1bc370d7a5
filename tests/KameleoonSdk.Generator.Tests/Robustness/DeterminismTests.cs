using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>The same files give the same bytes, whatever else differs.</summary>
public class DeterminismTests
{
    private static readonly DefinitionProject Project = DefinitionProject.Kameleoon
        .WithFile("definitions/everyType.yaml", Samples.EveryType)
        .WithFile("definitions/everyKey.yaml", Samples.EveryKey)
        .WithFile("definitions/inventory.yaml", "destination: kameleoon\naction: inventory_İıi\nfields:\n  ıtem_id: { label: İtem, type: number, default: 1.5 }\n  ITEM: { label: I, type: string, required: true }\n")
        .WithFile("definitions/clash1.yaml", "destination: kameleoon\naction: clash\n")
        .WithFile("definitions/clash2.yaml", "destination: kameleoon\naction: CLASH\n")
        .WithFile("definitions/mistakes.yaml", "destination: kameleoon\naction: mistakes\nfelds: 1\nfields:\n  a: { type: sting }\n  a: { type: number }\n");

    private static readonly string Expected = Answer(Project);

    [Fact]
    public void Any_order_of_the_files_gives_the_same_output()
    {
        var random = new Random(1);
        for (var i = 0; i < 30; i++)
        {
            var files = Project.Files.ToArray();
            random.Shuffle(files);

            Assert.Equal(Expected, Answer(Project with { Files = [.. files] }));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fr-CH")]
    [InlineData("")]
    public void Any_culture_gives_the_same_output(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(Expected, Answer(Project));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_driver_with_500_edits_behind_it_gives_the_output_of_a_new_one()
    {
        const string Path = "definitions/edited.yaml";
        var project = Project.WithFile(Path, "");
        var driver = new LongLivedDriver(project, Path);
        for (var i = 0; i < 500; i++)
        {
            var text = MutatedDefinition.Create(i);
            var answer = driver.Answer(text);
            if (i % 25 == 0)
            {
                Assert.Equal(Answer(Project.WithFile(Path, text)), answer);
            }
        }

        Assert.Equal(Answer(Project.WithFile(Path, Samples.EveryType)), driver.Answer(Samples.EveryType));
    }

    private static string Answer(DefinitionProject project) => GeneratorAnswer.Of(project.CreateDriver().RunGenerators(project.Compile()));
}
