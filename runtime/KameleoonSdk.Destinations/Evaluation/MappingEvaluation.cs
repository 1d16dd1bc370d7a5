namespace KameleoonSdk.Destinations;

/// <summary>What a mapping makes of a raw event.</summary>
public sealed class MappingEvaluation
{
    internal MappingEvaluation(DestinationMapping mapping, MappingStatus status, ReadOnlyMemory<byte> body = default, ValidationResult validation = default)
        : this(mapping, status, body, validation.Errors, validation.Warnings)
    {
    }

    internal MappingEvaluation(
        DestinationMapping mapping, MappingStatus status, ReadOnlyMemory<byte> body, IReadOnlyList<ValidationError> errors, IReadOnlyList<ValidationError> warnings)
    {
        Mapping = mapping;
        Status = status;
        Body = body;
        Errors = errors;
        Warnings = warnings;
    }

    /// <summary>The mapping.</summary>
    public DestinationMapping Mapping { get; }

    /// <summary>What it makes.</summary>
    public MappingStatus Status { get; }

    /// <summary>Whether the event meets the trigger of an enabled mapping.</summary>
    public bool IsMatched => Status is MappingStatus.Ready or MappingStatus.Invalid or MappingStatus.Failed;

    /// <summary>The body of the request as JSON in UTF-8; empty unless the status is <see cref="MappingStatus.Ready"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>
    /// Everything that is wrong: missing required fields first, then the others, each in the order of the definition. For
    /// <see cref="MappingStatus.Failed"/> the paths lead into the mapping.
    /// </summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>What can be sent, and is likely to be a mistake, such as an event without a visitor code.</summary>
    public IReadOnlyList<ValidationError> Warnings { get; }

    /// <summary>Why it makes what it makes, for people.</summary>
    public string Reason => Status switch
    {
        MappingStatus.Ready => $"makes a request for '{Mapping.Action}'",
        MappingStatus.NotMatched => $"the event does not meet the trigger {Mapping.Trigger}",
        MappingStatus.Disabled => "the mapping is not enabled",
        _ => string.Join(" ", Errors.Select(error => error.Message)),
    };

    /// <summary>The name of the mapping, the status and the reason.</summary>
    public override string ToString() => $"{Mapping.Name}: {Status}, {Reason}";
}
