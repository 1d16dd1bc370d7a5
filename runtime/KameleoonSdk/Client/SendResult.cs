using System.Net;

namespace KameleoonSdk;

/// <summary>What became of an event that was sent. It never contains the API key or a part of it.</summary>
public sealed class SendResult
{
    private SendResult(SendOutcome outcome, string reason, IReadOnlyList<ValidationError>? warnings)
    {
        Outcome = outcome;
        Reason = reason;
        Warnings = warnings ?? [];
    }

    /// <summary>What became of the event.</summary>
    public SendOutcome Outcome { get; }

    /// <summary>Whether Kameleoon accepted the event.</summary>
    public bool IsDelivered => Outcome == SendOutcome.Delivered;

    /// <summary>
    /// Whether sending the same event again can help: after a network failure or a timeout, and after the statuses 408, 423, 429 and
    /// every 5xx but 501. These are the rules by which Segment's platform retries.
    /// </summary>
    public bool IsRetryable { get; private init; }

    /// <summary>The status of the answer, or null if there was none.</summary>
    public HttpStatusCode? StatusCode { get; private init; }

    /// <summary>How long the server asks to wait before the next attempt, or null if it does not say. Never negative.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>What happened and, if the event was not delivered, what to do about it. For people; the wording may change.</summary>
    public string Reason { get; }

    /// <summary>What breaks the definition. Empty unless the outcome is <see cref="SendOutcome.Invalid"/>.</summary>
    public IReadOnlyList<ValidationError> Errors { get; private init; } = [];

    /// <summary>What is allowed in the event, and yet likely to be a mistake.</summary>
    public IReadOnlyList<ValidationError> Warnings { get; }

    /// <summary>The result of an event that Kameleoon accepted.</summary>
    /// <param name="statusCode">The status of the answer, from 200 to 299.</param>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    public static SendResult Delivered(HttpStatusCode statusCode = HttpStatusCode.OK, IReadOnlyList<ValidationError>? warnings = null) =>
        new(SendOutcome.Delivered, "Kameleoon accepted the event.", warnings) { StatusCode = statusCode };

    /// <summary>The result of an event that the server answered with an error.</summary>
    /// <param name="statusCode">The status of the answer. It decides whether the result is retryable.</param>
    /// <param name="reason">What happened and what to do.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    public static SendResult Rejected(
        HttpStatusCode statusCode,
        string reason,
        TimeSpan? retryAfter = null,
        IReadOnlyList<ValidationError>? warnings = null) =>
        new(SendOutcome.Rejected, reason, warnings)
        {
            StatusCode = statusCode,
            RetryAfter = retryAfter,
            IsRetryable = RetryRule.Allows(statusCode),
        };

    /// <summary>The result of an event that breaks its definition.</summary>
    /// <param name="errors">What breaks the definition: at least one error.</param>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    public static SendResult Invalid(IReadOnlyList<ValidationError> errors, IReadOnlyList<ValidationError>? warnings = null)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return new(SendOutcome.Invalid, string.Join(" ", errors.Select(error => error.Message)), warnings) { Errors = errors };
    }

    /// <summary>The result of an event that got no answer.</summary>
    /// <param name="reason">What happened and what to do.</param>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    public static SendResult Unreachable(string reason, IReadOnlyList<ValidationError>? warnings = null) =>
        new(SendOutcome.Unreachable, reason, warnings) { IsRetryable = true };

    /// <summary>The result of an event after which the user's <see cref="HttpClient"/> followed a redirect: the event is lost.</summary>
    internal static SendResult Redirected(HttpStatusCode statusCode, string reason, IReadOnlyList<ValidationError>? warnings) =>
        new(SendOutcome.Rejected, reason, warnings) { StatusCode = statusCode };

    /// <summary>The same result with other warnings, for those who validate an event and send its body.</summary>
    /// <param name="warnings">What is likely to be a mistake in the event.</param>
    public SendResult WithWarnings(IReadOnlyList<ValidationError> warnings) =>
        new(Outcome, Reason, warnings) { IsRetryable = IsRetryable, StatusCode = StatusCode, RetryAfter = RetryAfter, Errors = Errors };

    /// <summary>Throws unless Kameleoon accepted the event.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="KameleoonException">The event was not delivered. The exception carries this result.</exception>
    public SendResult EnsureDelivered() => IsDelivered ? this : throw new KameleoonException(this);

    /// <summary>The outcome, the status and, if the event was not delivered, the reason.</summary>
    public override string ToString()
    {
        var outcome = StatusCode is { } status ? $"{Outcome} ({(int)status})" : Outcome.ToString();
        return IsDelivered ? outcome : $"{outcome}: {Reason}";
    }
}
