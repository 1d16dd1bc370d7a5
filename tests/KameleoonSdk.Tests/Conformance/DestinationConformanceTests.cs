using System.Net.Http.Headers;
using System.Text.Json;
using KameleoonSdk.Tests.Client;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>Typed events do on the wire what the reference did with the raw events that say the same.</summary>
public class DestinationConformanceTests
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4096 };

    private static readonly List<DestinationCase> Cases = [.. DestinationCase.ReadAll()];

    /// <summary>So that a change of the selection cannot silently leave cases out.</summary>
    [Fact]
    public void Cases_that_typed_events_can_express_are_367_of_799()
    {
        Assert.Equal(799, ConformanceFiles.Read("destination").Count());
        Assert.Equal(317, Cases.Count(@case => @case is { IsSent: true, IsTooDeep: false }));
        Assert.Equal(1, Cases.Count(@case => @case is { IsSent: true, IsTooDeep: true }));
        Assert.Equal(49, Cases.Count(@case => !@case.IsSent));
    }

    /// <summary>The reference sends these; this SDK has a limit of depth on purpose.</summary>
    [Fact]
    public void Events_nested_too_deeply_are_refused() => Assert.All(Cases.Where(@case => @case.IsTooDeep), @case =>
    {
        Assert.ThrowsAny<JsonException>(() => InitializedEvents.Create(@case.Event));
        var error = Assert.Single(Assert.Throws<EventValidationException>(() => BuiltEvents.Create(@case.Event)).Errors);
        Assert.Equal(ValidationCodes.Depth, error.Code);
    });

    [Fact]
    public Task Initialized_events_are_sent_as_the_reference_sends_them() => SendAllAsync(InitializedEvents.Create);

    [Fact]
    public Task Built_events_are_sent_as_the_reference_sends_them() => SendAllAsync(BuiltEvents.Create);

    [Fact]
    public void Initialized_events_fail_in_the_fields_in_which_the_reference_fails() => AssertAll(
        Cases.Where(@case => !@case.IsSent),
        @case => Compare(@case, InitializedEvents.Create(@case.Event).Validate().Errors));

    [Fact]
    public void Built_events_fail_in_the_fields_in_which_the_reference_fails() => AssertAll(
        Cases.Where(@case => !@case.IsSent),
        @case => Compare(@case, Assert.Throws<EventValidationException>(() => BuiltEvents.Create(@case.Event)).Errors));

    private static async Task SendAllAsync(Func<TypedEvent, IActionEvent> create)
    {
        await using var server = await RecordingServer.StartAsync();
        var failures = new List<string>();
        foreach (var settings in Cases.Where(@case => @case is { IsSent: true, IsTooDeep: false }).GroupBy(@case => @case.Settings))
        {
            using var client = new KameleoonClient(settings.Key, new KameleoonClientOptions { BaseAddress = server.Address });
            foreach (var @case in settings)
            {
                var result = await client.SendAsync(create(@case.Event));
                var difference = server.Requests.TryDequeue(out var request) ? Difference(@case.Request, request) : result.ToString();
                failures.AddRange(difference is null ? [] : [$"{@case}: {difference}"]);
            }
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private static string? Difference(JsonElement expected, RecordedRequest actual)
    {
        using var body = JsonDocument.Parse(actual.Body, Deep);
        var headers = expected.GetProperty("headers");
        string?[] differences =
        [
            Text("method", expected.GetProperty("method").GetString()!, actual.Method),
            Text("path", new Uri(expected.GetProperty("url").GetString()!).AbsolutePath, actual.Target),
            // Blanks around a header's value are no part of it: every server cuts them off.
            .. headers.EnumerateObject().Where(header => header.Name != "content-type")
                .Select(header => Text(header.Name, header.Value.GetString()!.Trim(' '), actual.Headers.GetValueOrDefault(header.Name))),
            Text("content type", "application/json", MediaTypeHeaderValue.Parse(actual.Headers["content-type"]).MediaType),
            JsonComparison.Difference(expected.GetProperty("body"), body.RootElement),
        ];
        return differences.FirstOrDefault(difference => difference is not null);
    }

    private static string? Text(string what, string expected, string? actual) =>
        expected == actual ? null : $"{what}: expected {expected}, but it is {actual}";

    private static string? Compare(DestinationCase @case, IEnumerable<ValidationError> errors)
    {
        var actual = new SortedSet<string>(errors.Select(error => error.Path), StringComparer.Ordinal);
        return @case.FailingPaths.SetEquals(actual) ? null : $"expected {string.Join(", ", @case.FailingPaths)}, but it is {string.Join(", ", actual)}";
    }

    private static void AssertAll(IEnumerable<DestinationCase> cases, Func<DestinationCase, string?> check)
    {
        var failures = cases.Select(@case => (@case, Difference: check(@case))).Where(pair => pair.Difference is not null);
        Assert.Empty(failures.Select(pair => $"{pair.@case}: {pair.Difference}"));
    }
}
