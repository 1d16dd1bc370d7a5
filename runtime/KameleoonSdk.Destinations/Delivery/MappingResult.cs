namespace KameleoonSdk.Destinations;

/// <summary>What became of a raw event by one mapping.</summary>
public sealed class MappingResult
{
    /// <summary>Creates a result, for a sender of the application's own.</summary>
    /// <param name="evaluation">What the mapping made.</param>
    /// <param name="sending">What became of the request; null if there was none.</param>
    public MappingResult(MappingEvaluation evaluation, SendResult? sending)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        Evaluation = evaluation;
        Sending = sending;
    }

    /// <summary>What the mapping made.</summary>
    public MappingEvaluation Evaluation { get; }

    /// <summary>What became of the request; null if there was none.</summary>
    public SendResult? Sending { get; }

    /// <summary>The name of the mapping, and what became of the event.</summary>
    public override string ToString() => Sending is null ? Evaluation.ToString() : $"{Evaluation.Mapping.Name}: {Sending}";
}
