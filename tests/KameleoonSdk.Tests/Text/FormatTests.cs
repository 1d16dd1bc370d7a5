using System.Text.Json;
using KameleoonSdk.Text;

namespace KameleoonSdk.Tests.Text;

/// <summary>
/// The formats on texts of which the judge's answer is recorded: ajv 8 with ajv-formats 2.1.1 in its mode "full", and for
/// <c>date-like</c> dayjs 1.11 as the reference calls it, both on Node.js 20.
/// </summary>
public class FormatTests
{
    private static readonly JsonElement[] Cases =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Text", "formats.ndjson")).Select(line => JsonDocument.Parse(line).RootElement)];

    public static TheoryData<string> Formats => [.. Cases.Select(item => item.GetProperty("format").GetString()!).Distinct()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_text_has_a_format_where_the_reference_says_so(string format)
    {
        var different = Cases
            .Where(item => item.GetProperty("format").GetString() == format)
            .Where(item => IsValid(format, item.GetProperty("text").GetString()!) != item.GetProperty("valid").GetBoolean());

        Assert.Empty(different.Select(item => item.GetRawText()));
    }

    [Fact]
    public void Every_format_is_recorded_with_valid_and_invalid_texts()
    {
        var answers = Cases.GroupBy(item => item.GetProperty("format").GetString()!).ToList();

        Assert.Equal(13, answers.Count);
        Assert.All(answers, group => Assert.Equal(2, group.Select(item => item.GetProperty("valid").GetBoolean()).Distinct().Count()));
    }

    [Theory]
    [InlineData("May 17, 2024", true)]
    [InlineData("1715938200", true)]
    [InlineData("2024-05-17T09:30:00Z", true)]
    [InlineData("2024-05-17T09:30:00.000Z", true)]
    [InlineData("2024-05-17T23:59:60Z", false)]
    [InlineData("2024-05-17T09:30:00+99:99", false)]
    [InlineData("soon", false)]
    [InlineData("", false)]
    public void A_time_is_date_like_where_JavaScript_reads_its_text(string text, bool expected) =>
        Assert.Equal(expected, new IsoDateTime(text).IsDateLike);

    [Fact]
    public void Every_time_of_dotnet_is_date_like()
    {
        Assert.True(new IsoDateTime(DateTime.MinValue).IsDateLike);
        Assert.True(new IsoDateTime(DateTime.MaxValue).IsDateLike);
        Assert.True(new IsoDateTime(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(-14))).IsDateLike);
        Assert.False(default(IsoDateTime).IsDateLike);
    }

    [Fact]
    public void Any_text_has_an_unknown_format() => Assert.True(TextFormats.IsValid("colour", "red"));

    [Fact]
    public void A_deeply_nested_regular_expression_does_not_overflow_the_stack()
    {
        const int Depth = 200_000;

        Assert.True(TextFormats.IsValid("regex", new string('(', 60_000) + new string(')', 60_000)));
        Assert.True(TextFormats.IsValid("regex", string.Concat(Enumerable.Repeat("(?:", Depth)) + new string(')', Depth)));
        Assert.False(TextFormats.IsValid("regex", new string('(', Depth)));
    }

    [Theory]
    [InlineData("email")]
    [InlineData("hostname")]
    [InlineData("uri")]
    [InlineData("uri-reference")]
    [InlineData("uri-template")]
    [InlineData("ipv6")]
    [InlineData("date-time")]
    public void Long_texts_are_answered_without_memory(string format)
    {
        var text = string.Concat(Enumerable.Repeat("a.b-c:%20/", 100_000)) + "\n";

        // The least of several runs: the runtime itself may allocate while it compiles the method again.
        var allocated = Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.False(TextFormats.IsValid(format, text));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.Equal(0, allocated);
    }

    private static bool IsValid(string format, string text) =>
        format == "date-like" ? DateLikeFormat.IsValid(text) : TextFormats.IsValid(format, text);
}
