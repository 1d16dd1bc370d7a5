using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>What became of a raw event by one mapping, on its way into the queue.</summary>
/// <param name="Evaluation">What the mapping made.</param>
/// <param name="Enqueuing">What the queue said to the request; null if there was none.</param>
public sealed record MappingEnqueueResult(MappingEvaluation Evaluation, EnqueueResult? Enqueuing = null)
{
    /// <summary>Whether the queue accepted a request.</summary>
    public bool IsAccepted => Enqueuing is { IsAccepted: true };

    /// <summary>Why nothing is in the queue, for programs: one of <see cref="DeliveryReasons"/>. Null if a request is accepted.</summary>
    public string? Reason => Enqueuing is { } enqueuing ? enqueuing.Reason : RawEventReasons.Of(Evaluation.Status);

    /// <summary>The name of the mapping, and what became of the event. Never the event itself.</summary>
    public override string ToString() => Enqueuing is { } enqueuing ? $"{Evaluation.Mapping.Name}: {enqueuing}" : Evaluation.ToString();
}
