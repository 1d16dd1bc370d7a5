using System.Text.Json;
using KameleoonSdk.Conformance;
using KameleoonSdk.Conformance.Sets;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>Mappings make what the reference makes. The cases with Liquid are in the tests of its assembly.</summary>
public class MappingConformanceTests
{
    private static readonly List<RecordedMapping> Cases = [.. RecordedMapping.ReadAll().Where(@case => !@case.HasLiquid)];

    [Fact]
    public void Every_mapping_makes_what_the_reference_makes()
    {
        Assert.Equal(453, Cases.Count);
        Assert.All(Cases, @case => Assert.Null(@case.Difference()));
    }

    /// <summary>What the reference refuses before it looks at an event is refused when the mapping is loaded, and nothing else is.</summary>
    [Fact]
    public void Mappings_are_refused_when_the_reference_refuses_them() => Assert.All(Cases, @case =>
        Assert.Equal(@case.Expected.TryGetProperty("validateError", out _), !Mapping.TryParse(Json(@case.MappingJson), out _, out _)));

    /// <summary>The words differ where a path of the reference lacks its beginning, inside of <c>@merge</c>.</summary>
    [Fact]
    public void Everything_that_is_wrong_is_found_as_in_the_reference() => Assert.All(
        Cases.Where(@case => @case.Expected.TryGetProperty("validateError", out _) && !@case.MappingJson.Contains("@merge", StringComparison.Ordinal)),
        @case => Assert.Equal(Messages(@case.Expected.GetProperty("validateError")), Mapped.Errors(@case.MappingJson)));

    [Fact]
    public void The_console_answers_line_by_line_and_never_stops()
    {
        using var cases = new MemoryStream("""
            {"id":"a#1","mapping":{"a":{"@path":"$.x"}},"input":{"x":1e400}}
            {"id":"a#2","mapping":{"a":{"@nope":1}},"input":{}}
            {"id":"a#3","mapping":{"@path":"$.x"},"input":{}}
            {"id":"a#4","mapping":{"a":{"@liquid":"{{ x | upcase }}"}},"input":{"x":"y"}}
            """u8.ToArray());
        using var answers = new MemoryStream();

        CaseRunner.Run(new MappingCases(), cases, answers);

        Assert.Equal(
            """
            {"id":"a#1","output":{"a":1e400}}
            {"id":"a#2","error":{"message":"/a has an invalid directive: @nope."}}
            {"id":"a#3"}
            {"id":"a#4","output":{"a":"Y"}}

            """,
            System.Text.Encoding.UTF8.GetString(answers.ToArray()));
    }

    private static byte[] Json(string json) => KameleoonSdk.Json.JsonText.ToUtf8(json);

    private static IEnumerable<string> Messages(JsonElement error) => error.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().Select(member => member.GetProperty("message").GetString()!)
        : [error.GetProperty("message").GetString()!];
}
