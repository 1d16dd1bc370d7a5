using System.Text;
using System.Text.RegularExpressions;
using KameleoonSdk.Tests.Conformance;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Every example of <c>docs/triggers.md</c> is as the page says.</summary>
public partial class DocumentedTriggersTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(ConformanceFiles.Directory, "../../../docs/triggers.md"));

    private static readonly byte[] Event = Encoding.UTF8.GetBytes(Json().Match(Page).Groups["json"].Value);

    public static TheoryData<string, string> Answers() => Rows("trigger", "answer");

    public static TheoryData<string, string> Words() => Rows("written", "the same as");

    public static TheoryData<string, string> Errors() => Rows("text", "error");

    public static TheoryData<string, string> Warnings() => Rows("text", "warning");

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_trigger_has_the_answer(string trigger, string answer) =>
        Assert.Equal(answer, Trigger.Parse(trigger).Matches(Event) ? "true" : "false");

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_means_what_it_is_printed_as(string written, string same) =>
        Assert.Equal(same.Trim('`'), Trigger.Parse(written).ToString());

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_mistake_has_the_error(string text, string error) =>
        Assert.Equal(error, Trigger.TryParse(text, out _, out var actual) ? "none: it compares two fields" : actual.ToString());

    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_trigger_that_nothing_meets_has_the_warning(string text, string warning) =>
        Assert.Equal(warning, Assert.Single(Trigger.Parse(text).Warnings).ToString());

    private static TheoryData<string, string> Rows(string first, string second)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Page.Split($"| {first} | {second} |\n|---|---|\n")[1..].SelectMany(table => table.Split('\n').TakeWhile(line => line.StartsWith('|'))))
        {
            var row = Row().Match(line);
            Assert.True(row.Success, line);
            rows.Add(row.Groups["first"].Value, row.Groups["second"].Value);
        }

        return rows;
    }

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex(@"^\| `(?<first>.*?)` \| (?<second>.*) \|$")]
    private static partial Regex Row();
}
