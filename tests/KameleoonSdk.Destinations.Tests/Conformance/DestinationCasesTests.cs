using System.Text;
using System.Text.Json;
using KameleoonSdk.Conformance;
using KameleoonSdk.Conformance.Sets;
using KameleoonSdk.Tests.Conformance;

namespace KameleoonSdk.Destinations.Tests.Conformance;

/// <summary>The destination does with raw events what the reference does with them.</summary>
public class DestinationCasesTests
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4096 };

    [Fact]
    public void Every_recorded_event_gets_the_recorded_answer()
    {
        using var cases = File.OpenRead(Path.Combine(ConformanceFiles.Directory, "destination.cases.ndjson"));
        using var answers = new MemoryStream();
        CaseRunner.Run(new DestinationCases(), cases, answers);
        var actual = Encoding.UTF8.GetString(answers.ToArray()).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line, Deep).RootElement).ToList();
        var expected = ConformanceFiles.Read("destination").Select(pair => pair.Expected).ToList();

        Assert.Equal(799, actual.Count);
        Assert.Equal(expected.Select(Id), actual.Select(Id));
        Assert.All(expected.Zip(actual), pair => Assert.Null(Difference(pair.First, pair.Second)));
    }

    [Fact]
    public void A_bad_case_does_not_end_the_run()
    {
        using var cases = new MemoryStream("""
            {"id":"a#1","settings":{"apiKey":"k","sitecode":5},"event":{"type":"page","timestamp":"2024-01-01T00:00:00Z"}}
            {"id":"a#2","settings":{"apiKey":"k","sitecode":["s"]},"event":
            {"id":"a#3","settings":{"apiKey":{}},"event":{"type":"page"}}
            {"id":"a#4","settings":{"apiKey":"k","sitecode":"s"},"action":"none","mapping":{},"event":{}}
            """u8.ToArray());
        using var answers = new MemoryStream();
        CaseRunner.Run(new DestinationCases(), cases, answers);

        var lines = Encoding.UTF8.GetString(answers.ToArray()).Split('\n');
        Assert.Equal(
            """{"id":"a#1","matched":["page"],"results":[{"action":"page","ok":true,"request":{"method":"POST","url":"https://integrations.kameleoon.com/segmentio","headers":{"authorization":"Basic k","x-segment-settings":"5","content-type":"application/json"},"body":{"type":"page","timestamp":"2024-01-01T00:00:00Z","properties":{}}}}]}""",
            lines[0]);
        Assert.StartsWith("""{"id":null,"error":""", lines[1], StringComparison.Ordinal);
        Assert.Contains("$.apiKey", lines[2], StringComparison.Ordinal);
        Assert.Contains("$.sitecode", lines[2], StringComparison.Ordinal);
        Assert.Contains("There is no action 'none'", lines[3], StringComparison.Ordinal);
    }

    /// <summary>The reference looks at the settings first, then maps and validates, and only then makes the headers.</summary>
    [Theory]
    [InlineData("""{"settings":{"apiKey":"k","sitecode":"s"},"action":"page","mapping":{},"event":5}""", "not an object")]
    [InlineData("""{"settings":{"apiKey":"k","sitecode":[]},"action":"page","mapping":{},"event":5}""", "$.sitecode")]
    [InlineData("""{"settings":{"apiKey":"k","sitecode":[]},"action":"page","mapping":{"name":{"@path":1}},"event":{}}""", "$.sitecode")]
    [InlineData("""{"settings":{"apiKey":"\u0001","sitecode":"s"},"event":{"type":"page"}}""", "$.timestamp")]
    [InlineData("""{"settings":{"apiKey":"\u0001","sitecode":"s"},"event":{"type":"page","timestamp":"2024-01-01T00:00:00Z"}}""", "HTTP header")]
    public void What_is_wrong_first_is_the_answer(string @case, string expected)
    {
        using var cases = new MemoryStream(Encoding.UTF8.GetBytes(@case));
        using var answers = new MemoryStream();
        CaseRunner.Run(new DestinationCases(), cases, answers);

        var result = JsonDocument.Parse(answers.ToArray()).RootElement.GetProperty("results");
        Assert.Equal(1, result.GetArrayLength());
        Assert.False(result[0].GetProperty("ok").GetBoolean());
        Assert.Contains(expected, result[0].GetProperty("error").GetRawText(), StringComparison.Ordinal);
    }

    private static string Id(JsonElement line) => line.GetProperty("id").GetString()!;

    private static string? Difference(JsonElement expected, JsonElement actual)
    {
        if (JsonComparison.Difference(expected.GetProperty("matched"), actual.GetProperty("matched")) is { } matched)
        {
            return matched;
        }

        var left = expected.GetProperty("results");
        var right = actual.GetProperty("results");
        return left.GetArrayLength() != right.GetArrayLength()
            ? "another number of results"
            : left.EnumerateArray().Zip(right.EnumerateArray()).Select(pair => ResultDifference(pair.First, pair.Second)).FirstOrDefault(difference => difference is not null);
    }

    private static string? ResultDifference(JsonElement expected, JsonElement actual)
    {
        if (expected.GetProperty("ok").GetBoolean() != actual.GetProperty("ok").GetBoolean())
        {
            return $"expected {expected}, but it is {actual}";
        }

        if (expected.GetProperty("ok").GetBoolean())
        {
            return JsonComparison.Difference(expected.GetProperty("request"), actual.GetProperty("request"))
                ?? Names(expected, actual);
        }

        var left = Paths(expected);
        var right = Paths(actual);
        return left.SequenceEqual(right) ? null : $"expected {string.Join(' ', left)}, but it is {string.Join(' ', right)}";
    }

    /// <summary>Not only the values: the fields are in the order of the reference too.</summary>
    private static string? Names(JsonElement expected, JsonElement actual)
    {
        var left = expected.GetProperty("request").GetProperty("body").EnumerateObject().Select(member => member.Name);
        var right = actual.GetProperty("request").GetProperty("body").EnumerateObject().Select(member => member.Name);
        return left.SequenceEqual(right) ? null : $"expected {string.Join(' ', left)}, but it is {string.Join(' ', right)}";
    }

    /// <summary>The paths in the order of the errors; a missing field is named only in the message.</summary>
    private static List<string> Paths(JsonElement result) => result.GetProperty("error").TryGetProperty("fields", out var fields)
        ? [.. fields.EnumerateArray().Select(field => field.GetProperty("path").GetString() is { } path and not "$"
            ? path
            : "$." + field.GetProperty("message").GetString()!.Split('\'')[1])]
        : [];
}
