using System.Text;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Tests.Conformance;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Migration;

/// <summary>What a sample of events would come to.</summary>
public class MigrationCheckTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_no_event_is_counted_even_if_nothing_would_be_evaluated(bool isEnabled)
    {
        using var destination = new KameleoonDestination(Presets with { IsEnabled = isEnabled, Filters = isEnabled ? [new DropFilter { Name = "" }] : [] });
        var check = new MigrationCheck(destination);

        foreach (var rawEvent in new[] { "{", "[1]", "{\"type\":\"page\"}" })
        {
            check.Add(Encoding.UTF8.GetBytes(rawEvent));
        }

        var report = check.ToReport();
        Assert.Equal((3, 2), (report.Count, report.UnreadableCount));
        Assert.Equal((1, "page"), (Assert.Single(report.Names).DroppedCount, report.Names[0].Name));
    }

    [Fact]
    public void The_report_says_per_event_name_what_would_happen()
    {
        var report = Check(
            Presets,
            Track,
            """{"type":"track","event":"Order Completed","messageId":"m","timestamp":"yesterday","properties":{"kameleoonVisitorCode":""}}""",
            """{"type":"track","event":"Order Completed","timestamp":"2024-01-01T00:00:00Z","traits":{"kameleoonVisitorCode":"vc"}}""",
            """{"type":"screen","name":"Home"}""",
            """{"event":5}""",
            "{",
            "[]");

        Assert.Equal(7, report.Count);
        Assert.Equal(2, report.UnreadableCount);
        Assert.Equal([6, 7], report.Unreadable.Select(unreadable => unreadable.Number));
        Assert.Equal(["track Order Completed", "(no type)", "screen Home"], report.Names.Select(name => name.Name));
        var order = report.Names[0];
        Assert.Equal((3, 1, 0, 2), (order.Count, order.WithoutVisitorCode, order.UnmatchedCount, order.RejectedCount));
        Assert.Equal([KeyValuePair.Create("Track Calls", 3)], order.Mappings);
        Assert.Equal(2, order.Rejections.Count);
        Assert.All(order.Rejections, reason => Assert.StartsWith("'Track Calls': ", reason.Key, StringComparison.Ordinal));
        Assert.Equal((1, 1), (report.Names[2].UnmatchedCount, report.Names[2].WithoutVisitorCode));
        Assert.False(report.IsReady);
        Assert.Contains("3 by 'Track Calls'", report.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A page call has its visitor code in the properties; in the traits, nobody looks for it.</summary>
    [Theory]
    [InlineData("traits", 1)]
    [InlineData("properties", 0)]
    public void A_visitor_code_counts_where_the_mapping_looks_for_it(string place, int without) => Assert.Equal(
        without,
        Assert.Single(Check(Presets, $$"""{"type":"page","timestamp":"2024-01-01T00:00:00Z","{{place}}":{"kameleoonVisitorCode":"vc"} }""").Names).WithoutVisitorCode);

    [Fact]
    public void The_page_on_migration_shows_a_real_report()
    {
        var page = File.ReadAllText(Path.Combine(ConformanceFiles.Directory, "../../../docs/migration.md")).ReplaceLineEndings("\n");
        var events = page.Split('\n').Where(line => line.StartsWith("check.Add(", StringComparison.Ordinal)).Select(line => line.Split("\"\"\"")[1]);

        Assert.Contains($"```text\n{Check(Presets, [.. events])}\nnot ready\n```".ReplaceLineEndings("\n"), page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_that_needs_nothing_is_ready() => Assert.True(Check(Presets, Track, Track).IsReady);

    [Fact]
    public void Dropped_events_are_told_from_unmatched_ones() => Assert.Equal(
        1,
        Assert.Single(Check(Presets with { Filters = [new DropFilter { Name = "all" }] }, Track).Names).DroppedCount);

    private static MigrationReport Check(DestinationOptions options, params string[] events)
    {
        using var destination = new KameleoonDestination(options);
        var check = new MigrationCheck(destination);
        foreach (var rawEvent in events)
        {
            check.Add(Encoding.UTF8.GetBytes(rawEvent));
        }

        return check.ToReport();
    }
}
