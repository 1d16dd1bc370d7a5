using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Net;

namespace KameleoonSdk.Tests.Client;

/// <summary>
/// Listens to everything that the platform tells about a process and searches it for the API key. Alone: it would hear the
/// traffic of other tests too, among them servers that send the credentials back in a header.
/// </summary>
[Collection(nameof(SecretLeakTests))]
public class SecretLeakTests
{
    [CollectionDefinition(nameof(SecretLeakTests), DisableParallelization = true)]
    public sealed class Alone;

    [Fact]
    public async Task No_activity_event_or_result_shows_a_secret()
    {
        // The worst case: the project file of the tests switches off that the platform leaves queries out.
        Assert.True(AppContext.TryGetSwitch("System.Net.Http.DisableUriRedaction", out var isOff) && isOff);
        await using var server = await RecordingServer.StartAsync(context => RecordingServer.AnswerAsync(
            context, HttpStatusCode.Unauthorized, $"{context.Request.Headers.Authorization} {context.Request.QueryString}"));
        using var ears = new Ears();
        using var parent = new Activity("parent").AddBaggage("customer", "jane").Start();

        string[] results;
        using (var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address)))
        {
            var sent = await client.SendAsync(new TestEvent());
            results =
            [
                sent.ToString(),
                Assert.Throws<KameleoonException>(() => sent.EnsureDelivered()).ToString(),
                (await client.TestConnectionAsync()).ToString(),
                client.ToString(),
                TestSettings.Valid.ToString(),
                TestSettings.Valid.CreateRequest().ToString(),
            ];
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains(ears.Heard, text => text.Contains("/segmentio", StringComparison.Ordinal));
        Assert.Contains(ears.Heard, text => text.StartsWith("activity", StringComparison.Ordinal));
        Assert.All([.. ears.Heard, .. results], TestSettings.AssertNoSecret);
        Assert.All(server.Requests, request => Assert.DoesNotContain("traceparent", request.Headers.Keys));
        Assert.All(server.Requests, request => Assert.DoesNotContain("baggage", request.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }

    private sealed class Ears : IDisposable
    {
        private readonly ActivityListener _activities;
        private readonly EventEars _events;

        public Ears()
        {
            _activities = new ActivityListener
            {
                ShouldListenTo = source => source.Name.StartsWith("System.Net", StringComparison.Ordinal) || source.Name.Length == 0,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => Heard.Enqueue(
                    $"activity {activity.DisplayName} {activity.StatusDescription} "
                    + string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))
                    + string.Join(' ', activity.Events.SelectMany(e => e.Tags).Select(tag => $"{tag.Key}={tag.Value}"))),
            };
            ActivitySource.AddActivityListener(_activities);
            _events = new EventEars(Heard);
        }

        public ConcurrentQueue<string> Heard { get; } = new();

        public void Dispose()
        {
            _events.Dispose();
            _activities.Dispose();
        }
    }

    private sealed class EventEars : EventListener
    {
        private readonly ConcurrentQueue<string>? _heard;
        private readonly List<EventSource> _early = [];

        public EventEars(ConcurrentQueue<string> heard)
        {
            _heard = heard;
            foreach (var source in _early.ToArray())
            {
                Enable(source);
            }
        }

        // Called by the base constructor for the sources that exist already.
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (_heard is null)
            {
                _early?.Add(eventSource);
            }
            else
            {
                Enable(eventSource);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            _heard?.Enqueue($"{eventData.EventSource.Name}/{eventData.EventName} {string.Join(' ', eventData.Payload?.ToArray() ?? [])}");

        // The platform's private sources too, which support engineers switch on. They write whole requests.
        private void Enable(EventSource source)
        {
            if (source.Name.Contains("System.Net", StringComparison.Ordinal))
            {
                EnableEvents(source, EventLevel.Verbose, EventKeywords.All);
            }
        }
    }
}
