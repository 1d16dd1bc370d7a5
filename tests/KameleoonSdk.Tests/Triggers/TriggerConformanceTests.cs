using System.Text.Json;
using KameleoonSdk.Conformance;
using KameleoonSdk.Conformance.Sets;
using KameleoonSdk.Tests.Conformance;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Triggers give the answers of the reference.</summary>
public class TriggerConformanceTests
{
    private static readonly List<RecordedTrigger> Cases = [.. ConformanceFiles.Read("fql").Select(pair => new RecordedTrigger(pair.Case, pair.Expected))];

    /// <summary>
    /// What the reference made of a trigger, it wrote down as <c>generated</c>. Where that says something else than the trigger (it ends a
    /// group at the first parenthesis and takes the last of mixed operators for all), its answer is that of what it made of it.
    /// </summary>
    [Fact]
    public void Every_trigger_has_the_answer_of_the_reference() => Assert.All(Cases, @case =>
        Assert.True(@case.Expected == (@case.IsUnderstood ? @case.Trigger : @case.Understood).Matches(@case.Event), @case.ToString()));

    [Fact]
    public void Of_248_triggers_the_reference_misunderstands_6_of_which_1_has_another_answer()
    {
        Assert.Equal(248, Cases.Count);
        Assert.Equal(6, Cases.Count(@case => !@case.IsUnderstood));
        Assert.Equal(["random#122"], Cases.Where(@case => @case.Trigger.Matches(@case.Event) != @case.Expected).Select(@case => @case.Id));
    }

    [Fact]
    public void A_recorded_trigger_that_is_printed_and_read_gives_the_same_answers() => Assert.All(Cases, @case =>
        Assert.Equal(@case.Trigger.Matches(@case.Event), Trigger.Parse(@case.Trigger.ToString()).Matches(@case.Event)));

    /// <summary>The command line that the README of the cases describes.</summary>
    [Fact]
    public void The_console_answers_line_by_line_and_never_stops()
    {
        using var cases = new MemoryStream("""
            {"id":"a#1","fql":"type = \"track\"","event":{"type":"track"}}
            {"id":"a#2","fql":"tipe = \"track\"","event":{"type":"track"}}
            no JSON

            {"id":"a#3","event":{}}
            {"id":"a#4","fql":"type = \"track\""}
            {"id":"a#5","fql":"event = \"\ud83d\"","event":{"event":"\uD83D"}}
            """u8.ToArray());
        using var answers = new MemoryStream();

        CaseRunner.Run(new FqlCases(), cases, answers);

        answers.Position = 0;
        using var reader = new StreamReader(answers);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["a#1", "a#2", null, "a#3", "a#4", "a#5"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal([false, true, true, true, false, false], lines.Select(line => line.TryGetProperty("error", out _)));
        Assert.Equal(
            [true, false, null, null, false, true],
            lines.Select(line => line.TryGetProperty("matches", out var matches) ? matches.GetBoolean() : (bool?)null));
    }
}
