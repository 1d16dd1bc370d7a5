namespace KameleoonSdk.Hosting;

/// <summary>What became of an event that was given to the queue.</summary>
public readonly record struct EnqueueResult
{
    private readonly string? _message;
    private readonly IReadOnlyList<ValidationError>? _errors;
    private readonly IReadOnlyList<ValidationError>? _warnings;

    private EnqueueResult(
        EnqueueStatus status,
        string? reason,
        string? message,
        IReadOnlyList<ValidationError>? errors,
        IReadOnlyList<ValidationError>? warnings)
    {
        Status = status;
        Reason = reason;
        _message = message;
        _errors = errors;
        _warnings = warnings;
    }

    /// <summary>What became of the event.</summary>
    public EnqueueStatus Status { get; }

    /// <summary>Whether the event is accepted.</summary>
    public bool IsAccepted => Status == EnqueueStatus.Accepted;

    /// <summary>Why it is not accepted, for programs: one of <see cref="DeliveryReasons"/>. Null if it is accepted.</summary>
    public string? Reason { get; }

    /// <summary>Why it is not accepted and what to do, for people. Empty if it is accepted.</summary>
    public string Message => _message ?? "";

    /// <summary>What breaks the definition. Empty unless the event is invalid.</summary>
    public IReadOnlyList<ValidationError> Errors => _errors ?? [];

    /// <summary>What is allowed in the event, and yet likely to be a mistake.</summary>
    public IReadOnlyList<ValidationError> Warnings => _warnings ?? [];

    /// <summary>The result of an event that is accepted.</summary>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    public static EnqueueResult Accepted(IReadOnlyList<ValidationError>? warnings = null) =>
        new(EnqueueStatus.Accepted, null, null, null, warnings);

    /// <summary>The result of an event that breaks its definition.</summary>
    /// <param name="errors">What breaks the definition: at least one error.</param>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    /// <param name="reason">Why, one of <see cref="DeliveryReasons"/>.</param>
    public static EnqueueResult Invalid(
        IReadOnlyList<ValidationError> errors,
        IReadOnlyList<ValidationError>? warnings = null,
        string reason = DeliveryReasons.PayloadValidationFailed)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return new(EnqueueStatus.Invalid, reason, string.Join(" ", errors.Select(error => error.Message)), errors, warnings);
    }

    /// <summary>The result of an event that an option keeps from being sent.</summary>
    /// <param name="reason">Why, one of <see cref="DeliveryReasons"/>.</param>
    /// <param name="message">Why and what to do, for people.</param>
    public static EnqueueResult Filtered(string reason, string message) => new(EnqueueStatus.Filtered, reason, message, null, null);

    /// <summary>The result of an event that could not be taken.</summary>
    /// <param name="reason">Why, one of <see cref="DeliveryReasons"/>.</param>
    /// <param name="message">Why and what to do, for people.</param>
    public static EnqueueResult Refused(string reason, string message) => new(EnqueueStatus.Refused, reason, message, null, null);

    /// <summary>Throws unless the event is accepted.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="EventNotAcceptedException">The event is not accepted. The exception carries this result.</exception>
    public EnqueueResult EnsureAccepted() => IsAccepted ? this : throw new EventNotAcceptedException(this);

    /// <summary>The status and, if the event is not accepted, why.</summary>
    public override string ToString() => IsAccepted ? $"{Status}" : $"{Status}: {Message}";
}
