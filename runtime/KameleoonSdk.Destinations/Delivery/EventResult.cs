namespace KameleoonSdk.Destinations;

/// <summary>What became of a raw event.</summary>
public sealed class EventResult
{
    /// <summary>Creates a result, for a sender of the application's own.</summary>
    /// <param name="evaluation">How far the event came.</param>
    /// <param name="mappings">What became of it by each mapping, in their order; empty if they were not asked.</param>
    public EventResult(EventEvaluation evaluation, IReadOnlyList<MappingResult> mappings)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(mappings);
        Evaluation = evaluation;
        Mappings = mappings;
    }

    /// <summary>How far the event came, and why no further.</summary>
    public EventEvaluation Evaluation { get; }

    /// <summary>What became of it by each mapping, in their order; empty if they were not asked.</summary>
    public IReadOnlyList<MappingResult> Mappings { get; }

    /// <summary>
    /// Whether nothing went wrong: every request was delivered, and no mapping that matched failed. An event that no mapping is for, or that a
    /// filter dropped, is fine.
    /// </summary>
    public bool IsSuccess =>
        Evaluation.Status is not (EventStatus.Unreadable or EventStatus.FilterInvalid)
        && Mappings.All(mapping => mapping.Sending?.IsDelivered ?? !mapping.Evaluation.IsMatched);

    /// <summary>How many requests Kameleoon accepted.</summary>
    public int DeliveredCount => Mappings.Count(mapping => mapping.Sending is { IsDelivered: true });

    /// <summary>The status, and the reason or what became of each mapping.</summary>
    public override string ToString() => Mappings.Count == 0 ? Evaluation.ToString() : string.Join(Environment.NewLine, Mappings);
}
