namespace KameleoonSdk.Destinations;

/// <summary>What a destination makes of a raw event, without sending anything.</summary>
public sealed class EventEvaluation
{
    internal EventEvaluation(EventStatus status, string reason, DestinationRequest? request, IReadOnlyList<MappingEvaluation> mappings)
    {
        Status = status;
        Reason = reason;
        Request = request;
        Mappings = mappings;
    }

    /// <summary>How far the event came.</summary>
    public EventStatus Status { get; }

    /// <summary>Why it came no further, for people; empty if the mappings were asked.</summary>
    public string Reason { get; }

    /// <summary>
    /// Method, URL and headers of every request; null if the destination has no settings. The headers contain the API key: show their names only.
    /// </summary>
    public DestinationRequest? Request { get; }

    /// <summary>What each mapping makes, in their order; empty if they were not asked.</summary>
    public IReadOnlyList<MappingEvaluation> Mappings { get; }

    /// <summary>How many enabled mappings have a trigger that the event meets.</summary>
    public int MatchedCount => Mappings.Count(mapping => mapping.IsMatched);

    /// <summary>How many requests would be sent.</summary>
    public int ReadyCount => Mappings.Count(mapping => mapping.Status == MappingStatus.Ready);

    /// <summary>The status, and the reason or each mapping.</summary>
    public override string ToString() => string.Join(Environment.NewLine, [Reason.Length > 0 ? $"{Status}: {Reason}" : $"{Status}", .. Mappings]);
}
