using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Tests;

/// <summary>Every example of <c>docs/mappings.md</c> makes what the page says.</summary>
public partial class DocumentedMappingsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(
        typeof(DocumentedMappingsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "ConformanceCases").Value!,
        "../../../docs/mappings.md"));

    [Fact]
    public void Every_example_makes_what_the_page_says()
    {
        var rawEvent = Encoding.UTF8.GetBytes(Page.Split("```json")[1].Split("```")[0]);
        var examples = Example().Matches(Page);
        Assert.Equal(17, examples.Count);
        Assert.All(examples, example => Assert.Equal(
            example.Groups[2].Value,
            Encoding.UTF8.GetString(Mapping
                .Parse(example.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal), new MappingOptions { Liquid = LiquidEngine.Default })
                .Apply(rawEvent))));
    }

    [GeneratedRegex(@"^\| `(\{""[^@].*\})` \| `(\{.*\})` \|$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
