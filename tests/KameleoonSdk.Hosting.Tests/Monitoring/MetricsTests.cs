using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Monitoring;

/// <summary>What the meter measures.</summary>
public class MetricsTests
{
    [Fact]
    public async Task Every_event_and_request_is_counted_with_what_became_of_it()
    {
        using var ears = new Ears();
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.ServiceUnavailable), FakeAnswer.Status(HttpStatusCode.BadRequest));
        ears.Listen(delivery);

        await delivery.EnqueueAsync("m-1");
        await delivery.UntilEmptyAsync();
        await delivery.EnqueueAsync("m-2");
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);
        var invalid = Events.Order();
        invalid.Properties["n"] = double.NaN;
        await delivery.Sender.EnqueueAsync(invalid);

        Assert.Equal(2, ears.Sum("kameleoon.events.accepted", ("kameleoon.action", "logEvent")));
        Assert.Equal(1, ears.Sum("kameleoon.retries"));
        Assert.Equal(1, ears.Sum("kameleoon.requests", ("http.response.status_code", "503"), ("kameleoon.outcome", "rejected")));
        Assert.Equal(1, ears.Sum("kameleoon.requests", ("http.response.status_code", "200"), ("kameleoon.outcome", "delivered")));
        Assert.Equal(1, ears.Sum("kameleoon.events.discarded", ("error.type", DeliveryReasons.BadRequest)));
        Assert.Equal(1, ears.Sum("kameleoon.events.discarded", ("error.type", DeliveryReasons.PayloadValidationFailed)));
        Assert.Equal(1, ears.Count("kameleoon.delivery.latency"));
        Assert.Equal(3, ears.Count("kameleoon.request.duration"));
        Assert.All(ears.Heard, heard => Secrets.AssertNone(heard));
    }

    [Fact]
    public void Histograms_say_which_buckets_fit_their_seconds()
    {
        var advised = new Dictionary<string, IReadOnlyList<double>?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument is Histogram<double> histogram && instrument.Meter.Name == KameleoonTelemetry.MeterName)
            {
                advised[instrument.Name] = histogram.Advice?.HistogramBucketBoundaries;
            }
        };
        listener.Start();

        _ = new KameleoonMetrics(factory: null);

        Assert.Equal((0.005, 10), (advised["kameleoon.request.duration"]![0], advised["kameleoon.request.duration"]![^1]));
        Assert.Equal((0.005, TimeSpan.FromHours(4).TotalSeconds), (advised["kameleoon.delivery.latency"]![0], advised["kameleoon.delivery.latency"]![^1]));
    }

    [Fact]
    public async Task Gauges_say_how_full_the_queue_is_and_how_old()
    {
        using var ears = new Ears();
        await using var delivery = new Delivery(options => options.Concurrency = 1);
        delivery.Server.Default = FakeAnswer.Silence;
        ears.Listen(delivery);
        await delivery.EnqueueAsync("m-1");
        await delivery.EnqueueAsync("m-2");
        await delivery.Server.WhenReceivedAsync(1);
        await delivery.Time.AdvanceAsync(TimeSpan.FromSeconds(5));

        ears.Observe();

        Assert.Equal(2, ears.Sum("kameleoon.queue.events"));
        Assert.Equal(delivery.Outbox.Bytes, ears.Sum("kameleoon.queue.size"));
        Assert.Equal(5, ears.Sum("kameleoon.queue.oldest_age"));
        Assert.Equal(0, ears.Sum("kameleoon.circuit.state"));
        Assert.Equal(0, ears.Sum("kameleoon.outbox.dead_letters"));
        Assert.True(ears.Sum("kameleoon.outbox.size") > 0);
    }

    [Fact]
    public async Task The_snapshot_has_totals_latency_and_the_last_failures()
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Ok.After(TimeSpan.FromSeconds(2)), FakeAnswer.Status(HttpStatusCode.BadRequest, "no such goal"));
        await delivery.EnqueueAsync("m-1");
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);
        await delivery.Sender.EnqueueAsync(ReadyEvent.Parse("""{"messageId":"m-2"}"""));
        await delivery.UntilAsync(() => delivery.Totals.GivenUp == 1);

        var snapshot = delivery.Sender.GetSnapshot();

        Assert.Equal((2, 1, 1), (snapshot.Totals.Accepted, snapshot.Totals.Delivered, snapshot.Totals.GivenUp));
        Assert.Equal(1, snapshot.PerMapping["logEvent"].Delivered);
        Assert.Equal(1, snapshot.PerMapping["ready"].GivenUp);
        Assert.InRange(snapshot.Latency.P50.TotalSeconds, 1.8, 2.3);
        Assert.Equal(snapshot.Latency.P50, snapshot.Latency.P99);
        var sample = Assert.Single(snapshot.LastFailures);
        Assert.Contains("no such goal", sample.Failure.Message, StringComparison.Ordinal);
        Assert.Equal("""{"messageId":"m-2"}""", System.Text.Encoding.UTF8.GetString(sample.Body.Span));
        Assert.False(sample.WillRetry);
    }

    [Theory]
    [InlineData(0.0005)]
    [InlineData(0.012)]
    [InlineData(1)]
    [InlineData(250)]
    [InlineData(14_000)]
    public void Quantiles_are_within_six_percent(double seconds)
    {
        var histogram = new LatencyHistogram();
        for (var i = 0; i < 100; i++)
        {
            histogram.Record(TimeSpan.FromSeconds(i < 96 ? seconds : seconds * 2));
        }

        var quantiles = histogram.GetQuantiles();

        Assert.InRange(quantiles.P50.TotalSeconds / seconds, 0.94, 1.0625);
        Assert.InRange(quantiles.P95.TotalSeconds / seconds, 0.94, 1.0625);
        Assert.InRange(quantiles.P99.TotalSeconds / seconds, 1.88, 2.125);
    }

    /// <summary>Listens to the instruments of one delivery: each has a meter of its own in these tests.</summary>
    private sealed class Ears : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<(string Name, double Value, Dictionary<string, string> Tags)> _heard = new();

        public IEnumerable<string> Heard => _heard.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}");

        public void Listen(Delivery delivery)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter == delivery.Metrics.Meter)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.Start();
        }

        public void Observe() => _listener.RecordObservableInstruments();

        public double Sum(string name, params (string Key, string Value)[] tags) => Matching(name, tags).Sum(one => one.Value);

        public int Count(string name) => Matching(name, []).Count();

        public void Dispose() => _listener.Dispose();

        private IEnumerable<(string Name, double Value, Dictionary<string, string> Tags)> Matching(string name, (string Key, string Value)[] tags) =>
            _heard.Where(one => one.Name == name && tags.All(tag => one.Tags.GetValueOrDefault(tag.Key) == tag.Value));

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            _heard.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => $"{tag.Value}")));
    }
}
