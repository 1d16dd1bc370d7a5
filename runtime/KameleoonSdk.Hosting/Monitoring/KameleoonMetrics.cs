using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>The instruments of all senders of a service provider, or of a process. The names follow OpenTelemetry's conventions.</summary>
internal sealed class KameleoonMetrics
{
    private const string Project = "kameleoon.project";
    private const string Action = "kameleoon.action";
    private const string Outcome = "kameleoon.outcome";
    private const string Reason = "error.type";

    // In seconds; the usual ones of the OpenTelemetry SDK are for milliseconds. Those for requests are those of its conventions for HTTP.
    private static readonly InstrumentAdvice<double> RequestTimes =
        new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] };

    private static readonly InstrumentAdvice<double> DeliveryTimes =
        new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 3600, 7200, 14400] };

    private static readonly ConcurrentDictionary<int, object> StatusCodes = new();

    private readonly ConcurrentDictionary<KameleoonSender, string> _senders = new();
    private readonly Counter<long> _accepted;
    private readonly Counter<long> _filtered;
    private readonly Counter<long> _discarded;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _rawEvents;
    private readonly Counter<long> _mapped;
    private readonly Histogram<double> _latency;
    private readonly Histogram<double> _duration;

    public KameleoonMetrics(IMeterFactory? factory)
    {
        var meter = Meter = factory?.Create(KameleoonTelemetry.MeterName, KameleoonTelemetry.Version)
            ?? new Meter(KameleoonTelemetry.MeterName, KameleoonTelemetry.Version);
        _accepted = meter.CreateCounter<long>("kameleoon.events.accepted", "{event}", "Events that the queue accepted.");
        _filtered = meter.CreateCounter<long>("kameleoon.events.filtered", "{event}", "Events that an option kept from being sent.");
        _discarded = meter.CreateCounter<long>("kameleoon.events.discarded", "{event}", "Events that are lost, by reason.");
        _requests = meter.CreateCounter<long>("kameleoon.requests", "{request}", "Requests, by action, outcome and status.");
        _retries = meter.CreateCounter<long>("kameleoon.retries", "{attempt}", "Attempts after which another one follows.");
        _rawEvents = meter.CreateCounter<long>("kameleoon.raw_events", "{event}", "Raw events, by how far they came in the destination.");
        _mapped = meter.CreateCounter<long>("kameleoon.mapping.results", "{event}", "Raw events, by mapping and what it made of them.");
        _latency = meter.CreateHistogram<double>("kameleoon.delivery.latency", "s", "From acceptance to delivery.", tags: null, DeliveryTimes);
        _duration = meter.CreateHistogram<double>("kameleoon.request.duration", "s", "From sending a request to its answer.", tags: null, RequestTimes);
        Observe(meter, "kameleoon.queue.events", "{event}", "Events that wait or are under way.", sender => sender.Statistics.Events);
        Observe(meter, "kameleoon.queue.size", "By", "The bodies of these events.", sender => sender.Statistics.Bytes);
        meter.CreateObservableGauge(
            "kameleoon.queue.oldest_age", () => Measure(sender => sender.OldestAge.TotalSeconds), "s", "The age of the oldest of these events.");
        Observe(meter, "kameleoon.circuit.state", null, "0: closed, 1: half-open, 2: open.", sender => (long)sender.CircuitState);
        Observe(meter, "kameleoon.outbox.size", "By", "What the outbox takes.", sender => sender.Statistics.StoreBytes);
        Observe(meter, "kameleoon.outbox.dead_letters", "{event}", "Events that were given up.", sender => sender.Statistics.DeadLetters);
    }

    /// <summary>For senders that are made without dependency injection.</summary>
    public static KameleoonMetrics Shared { get; } = new(factory: null);

    public Meter Meter { get; }

    public void Register(KameleoonSender sender, string project) => _senders[sender] = project;

    public void Unregister(KameleoonSender sender) => _senders.TryRemove(sender, out _);

    public void Accepted(string project, string action) =>
        _accepted.Add(1, new KeyValuePair<string, object?>(Project, project), new KeyValuePair<string, object?>(Action, action));

    public void Filtered(string project, string action, string reason) =>
        _filtered.Add(1, new TagList { { Project, project }, { Action, action }, { Reason, reason } });

    public void Discarded(string project, string action, string reason) =>
        _discarded.Add(1, new TagList { { Project, project }, { Action, action }, { Reason, reason } });

    public void Evaluated(string project, EventStatus status) =>
        _rawEvents.Add(1, new KeyValuePair<string, object?>(Project, project), new KeyValuePair<string, object?>(Outcome, NameOf(status)));

    public void Mapped(string project, string mapping, MappingStatus status) =>
        _mapped.Add(1, new TagList { { Project, project }, { "kameleoon.mapping", mapping }, { Outcome, NameOf(status) } });

    public void Retried(string project, string action) =>
        _retries.Add(1, new KeyValuePair<string, object?>(Project, project), new KeyValuePair<string, object?>(Action, action));

    public void Delivered(string project, string action, TimeSpan latency) =>
        _latency.Record(
            latency.TotalSeconds, new KeyValuePair<string, object?>(Project, project), new KeyValuePair<string, object?>(Action, action));

    public bool IsTimingRequests => _requests.Enabled || _duration.Enabled;

    public void Requested(string project, string action, SendResult result, TimeSpan duration)
    {
        if (!IsTimingRequests)
        {
            return;
        }

        var tags = new TagList { { Project, project }, { Action, action }, { Outcome, NameOf(result.Outcome) } };
        if (result.StatusCode is { } status)
        {
            tags.Add("http.response.status_code", Box(status));
        }

        _requests.Add(1, tags);
        _duration.Record(duration.TotalSeconds, tags);
    }

    internal static string NameOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Delivered => "delivered",
        SendOutcome.Rejected => "rejected",
        SendOutcome.Invalid => "invalid",
        _ => "unreachable",
    };

    internal static string NameOf(EventStatus status) => status switch
    {
        EventStatus.Evaluated => "evaluated",
        EventStatus.Disabled => "disabled",
        EventStatus.FilterInvalid => "filter_invalid",
        EventStatus.Unreadable => "unreadable",
        _ => "dropped",
    };

    internal static string NameOf(MappingStatus status) => status switch
    {
        MappingStatus.Ready => "ready",
        MappingStatus.NotMatched => "not_matched",
        MappingStatus.Disabled => "disabled",
        MappingStatus.Invalid => "invalid",
        _ => "failed",
    };

    // Every request has one, and there are few of them.
    internal static object Box(HttpStatusCode status) => StatusCodes.GetOrAdd((int)status, static code => code);

    private void Observe(Meter meter, string name, string? unit, string description, Func<KameleoonSender, long> value) =>
        meter.CreateObservableGauge(name, () => Measure(value), unit, description);

    private IEnumerable<Measurement<T>> Measure<T>(Func<KameleoonSender, T> value)
        where T : struct
    {
        foreach (var (sender, project) in _senders)
        {
            yield return new Measurement<T>(value(sender), new KeyValuePair<string, object?>(Project, project));
        }
    }
}
