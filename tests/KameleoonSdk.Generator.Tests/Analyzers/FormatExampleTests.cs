using KameleoonSdk.Generator.Analyzers;
using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Text;

namespace KameleoonSdk.Generator.Tests.Analyzers;

/// <summary>Every format has an example, and the rule accepts it: what we tell people to write is right.</summary>
public class FormatExampleTests
{
    public static TheoryData<string> All => [.. Formats.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Example_has_its_format(string format) => Assert.True(TextFormats.IsValid(format, Assert.IsType<string>(FormatExamples.Of(format))));
}
