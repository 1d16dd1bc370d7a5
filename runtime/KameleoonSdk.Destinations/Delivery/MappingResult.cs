namespace KameleoonSdk.Destinations;

/// <summary>What became of a raw event by one mapping.</summary>
public sealed class MappingResult
{
    internal MappingResult(MappingEvaluation evaluation, SendResult? sending)
    {
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
