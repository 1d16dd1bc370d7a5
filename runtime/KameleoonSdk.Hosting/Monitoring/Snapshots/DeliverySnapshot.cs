namespace KameleoonSdk.Hosting;

/// <summary>What happened since a sender was made, for dashboards.</summary>
public sealed record DeliverySnapshot
{
    /// <summary>The counts of all events.</summary>
    public required DeliveryTotals Totals { get; init; }

    /// <summary>The counts by what made the events: the name of the mapping, or of the action for events without one.</summary>
    public required IReadOnlyDictionary<string, DeliveryTotals> PerMapping { get; init; }

    /// <summary>How many events were discarded, by reason: one of <see cref="DeliveryReasons"/>.</summary>
    public required IReadOnlyDictionary<string, long> Discarded { get; init; }

    /// <summary>The counts of raw events.</summary>
    public RawEventTotals RawEvents { get; init; }

    /// <summary>The counts of raw events by the names of the mappings.</summary>
    public IReadOnlyDictionary<string, MappingTotals> Mappings { get; init; } = new Dictionary<string, MappingTotals>();

    /// <summary>How long deliveries took.</summary>
    public required LatencyQuantiles Latency { get; init; }

    /// <summary>The last failures, the newest first: 20 at most.</summary>
    public required IReadOnlyList<FailureSample> LastFailures { get; init; }

    /// <summary>How full the outbox is.</summary>
    public required OutboxStatistics Outbox { get; init; }

    /// <summary>Whether delivery sends.</summary>
    public required CircuitState Circuit { get; init; }

    /// <summary>Whether delivery pauses because Kameleoon does not accept the credentials.</summary>
    public required bool IsUnauthorized { get; init; }

    /// <summary>Whether the outbox has failed within the last minute: new events may be refused.</summary>
    public bool IsOutboxFailing { get; init; }

    /// <summary>Whether the queue is filled to nine tenths or more, by count or by bytes.</summary>
    public required bool IsQueueNearlyFull { get; init; }
}
