using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Monitoring;

/// <summary>What traces show.</summary>
[Collection(nameof(TracingTests))]
public class TracingTests
{
    [CollectionDefinition(nameof(TracingTests), DisableParallelization = true)]
    public sealed class Alone;

    [Fact]
    public async Task A_delivery_is_a_trace_of_its_own_that_leads_to_the_code_that_accepted_the_event()
    {
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == KameleoonTelemetry.ActivitySourceName || source.Name.StartsWith("System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.ServiceUnavailable, Secrets.ApiKey));
        using var request = new Activity("request").Start();

        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        var enqueue = Assert.Single(stopped, activity => activity.OperationName == "enqueue logEvent");
        Assert.Equal((ActivityKind.Producer, request.SpanId), (enqueue.Kind, enqueue.ParentSpanId));
        Activity[] deliveries = [.. stopped.Where(activity => activity.OperationName == "deliver logEvent")];
        Assert.Equal(2, deliveries.Length);
        Assert.All(deliveries, one =>
        {
            Assert.NotEqual(request.TraceId, one.TraceId);
            Assert.Equal(enqueue.SpanId, Assert.Single(one.Links).Context.SpanId);
            Assert.Equal("kameleoon", one.GetTagItem("messaging.system"));
        });
        Assert.Equal(((object)503, ActivityStatusCode.Error), (deliveries[0].GetTagItem("http.response.status_code"), deliveries[0].Status));
        Assert.Equal(ActivityStatusCode.Unset, deliveries[1].Status);
        Assert.All(stopped, activity => Secrets.AssertNone(
            $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)}"));
    }
}
