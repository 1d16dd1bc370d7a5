using System.Collections.Concurrent;
using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>Counts what happens to the events of one sender, for its snapshot and for the metrics.</summary>
internal sealed class DeliveryMonitor(string project, KameleoonMetrics metrics, SteadyClock clock)
{
    /// <summary>The name of the action of raw events that no mapping was asked for.</summary>
    public const string Raw = "raw";

    // A store that fails is tried again at least once a second as long as there is anything to do.
    private static readonly TimeSpan FailureMemory = TimeSpan.FromMinutes(1);

    private const int SamplesKept = 20;
    private const int LargestSample = 4 * 1024;

    // Mappings and actions are configured, so there are few. Beyond this many, the rest is counted together.
    private const int NamesKept = 1000;

    private readonly TotalsCounter _totals = new("");
    private readonly ConcurrentDictionary<string, TotalsCounter> _perMapping = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _discarded = new(StringComparer.Ordinal);
    private readonly MappingMonitor _mappings = new();
    private readonly LatencyHistogram _latency = new();
    private readonly Queue<FailureSample> _samples = new(SamplesKept);
    private volatile TotalsCounter? _last;
    private long _storeFailedAt = long.MinValue;

    public DeliveryTotals Totals => _totals.Read();

    public void Accepted(in OutboxEvent accepted)
    {
        _totals.Accepted();
        CounterOf(accepted).Accepted();
        metrics.Accepted(project, accepted.Action);
    }

    public void NotAccepted(string action, string? mapping, EnqueueResult result)
    {
        _totals.NotAccepted();
        CounterOf(mapping ?? action).NotAccepted();
        if (result.Status == EnqueueStatus.Filtered)
        {
            metrics.Filtered(project, action, result.Reason!);
        }
        else
        {
            Discard(action, result.Reason!);
        }
    }

    /// <summary>The outbox failed to do something.</summary>
    public void StoreFailed() => Interlocked.Exchange(ref _storeFailedAt, clock.UtcNow.UtcTicks);

    /// <summary>Whether somebody wants to know of requests and how long they take.</summary>
    public bool IsTimingRequests => metrics.IsTimingRequests;

    public void Requested(string action, SendResult result, TimeSpan duration) => metrics.Requested(project, action, result, duration);

    public void SentDirectly(string action, string? mapping)
    {
        _totals.SentDirectly();
        CounterOf(mapping ?? action).SentDirectly();
    }

    public void Evaluated(EventStatus status)
    {
        _mappings.Add(status);
        metrics.Evaluated(project, status);
    }

    public void Mapped(MappingEvaluation mapping)
    {
        _mappings.Add(mapping.Mapping.Name, mapping.Status);
        metrics.Mapped(project, mapping.Mapping.Name, mapping.Status);
    }

    public void Delivered(in OutboxEvent delivered)
    {
        var latency = clock.UtcNow - delivered.AcceptedAt;
        _totals.Delivered();
        CounterOf(delivered).Delivered();
        _latency.Record(latency);
        metrics.Delivered(project, delivered.Action, latency);
    }

    public void Retried(in OutboxEvent retried)
    {
        _totals.Retried();
        CounterOf(retried).Retried();
        metrics.Retried(project, retried.Action);
    }

    public void GivenUp(in OutboxEvent lost, string reason)
    {
        _totals.GivenUp();
        CounterOf(lost).GivenUp();
        Discard(lost.Action, reason);
    }

    public void Dropped(in OutboxEvent lost)
    {
        _totals.Dropped();
        CounterOf(lost).Dropped();
        Discard(lost.Action, DeliveryReasons.DroppedOldest);
    }

    public void Sample(in OutboxEvent failed, DeliveryFailure failure, bool willRetry)
    {
        ReadOnlyMemory<byte> body = failed.Body.Length <= LargestSample ? failed.Body.ToArray() : default;
        var sample = new FailureSample(clock.UtcNow, failed.Action, failed.Mapping, failure, willRetry, body);
        lock (_samples)
        {
            if (_samples.Count == SamplesKept)
            {
                _samples.Dequeue();
            }

            _samples.Enqueue(sample);
        }
    }

    public DeliverySnapshot GetSnapshot(OutboxStatistics outbox, Circuit circuit, QueueOptions queue)
    {
        FailureSample[] samples;
        lock (_samples)
        {
            samples = [.. _samples.Reverse()];
        }

        return new DeliverySnapshot
        {
            Totals = _totals.Read(),
            PerMapping = _perMapping.ToDictionary(pair => pair.Key, pair => pair.Value.Read(), StringComparer.Ordinal),
            Discarded = _discarded.ToDictionary(StringComparer.Ordinal),
            RawEvents = _mappings.Events,
            Mappings = _mappings.Mappings,
            Latency = _latency.GetQuantiles(),
            LastFailures = samples,
            Outbox = outbox,
            Circuit = circuit.State,
            IsUnauthorized = circuit.IsUnauthorized,
            IsOutboxFailing = clock.UtcNow.UtcTicks - FailureMemory.Ticks < Interlocked.Read(ref _storeFailedAt),
            IsQueueNearlyFull = outbox.Events >= queue.MaxEvents * 0.9 || outbox.Bytes >= queue.MaxBytes * 0.9,
        };
    }

    private void Discard(string action, string reason)
    {
        _discarded.AddOrUpdate(reason, 1, static (_, count) => count + 1);
        metrics.Discarded(project, action, reason);
    }

    private TotalsCounter CounterOf(in OutboxEvent @event) => CounterOf(@event.Mapping ?? @event.Action);

    private TotalsCounter CounterOf(string name)
    {
        // Most events have the same name as the one before, and it is the same object.
        if (_last is { } last && ReferenceEquals(last.Name, name))
        {
            return last;
        }

        if (!_perMapping.TryGetValue(name, out var counter))
        {
            counter = _perMapping.GetOrAdd(_perMapping.Count < NamesKept ? name : "(others)", static name => new(name));
        }

        return _last = counter;
    }
}
