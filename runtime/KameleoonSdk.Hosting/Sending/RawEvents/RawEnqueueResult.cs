using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>What became of a raw event that was given to the queue.</summary>
public sealed class RawEnqueueResult
{
    /// <summary>Creates a result, for a sender of the application's own.</summary>
    /// <param name="evaluation">How far the event came in the destination.</param>
    /// <param name="mappings">What became of it by each mapping, in their order; empty if they were not asked.</param>
    public RawEnqueueResult(EventEvaluation evaluation, IReadOnlyList<MappingEnqueueResult> mappings)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(mappings);
        Evaluation = evaluation;
        Mappings = mappings;
    }

    /// <summary>How far the event came in the destination, and why no further.</summary>
    public EventEvaluation Evaluation { get; }

    /// <summary>What became of it by each mapping, in their order; empty if they were not asked.</summary>
    public IReadOnlyList<MappingEnqueueResult> Mappings { get; }

    /// <summary>
    /// Whether nothing went wrong: the queue accepted every request, and no mapping that matched failed. An event that no mapping is for,
    /// or that a filter dropped, is fine.
    /// </summary>
    public bool IsSuccess =>
        Evaluation.Status is not (EventStatus.Unreadable or EventStatus.FilterInvalid)
        && Mappings.All(mapping => mapping.IsAccepted || !mapping.Evaluation.IsMatched);

    /// <summary>How many requests the queue accepted.</summary>
    public int AcceptedCount => Mappings.Count(mapping => mapping.IsAccepted);

    /// <summary>Why the mappings were not asked, for programs: one of <see cref="DeliveryReasons"/>. Null if they were.</summary>
    public string? Reason => RawEventReasons.Of(Evaluation.Status);

    /// <summary>The status, and the reason or what became of the event by each mapping. Never the event itself.</summary>
    public override string ToString() => Mappings.Count == 0 ? Evaluation.ToString() : string.Join(Environment.NewLine, Mappings);
}
