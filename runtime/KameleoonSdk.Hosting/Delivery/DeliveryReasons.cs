using System.Net;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Why an event was not delivered, for programs: the <c>reason</c> of metrics, results and dead letters. Where Segment has a code for
/// it, it is that code.
/// </summary>
public static class DeliveryReasons
{
    /// <summary>The event breaks its definition. Nothing was sent.</summary>
    public const string PayloadValidationFailed = "PAYLOAD_VALIDATION_FAILED";

    /// <summary>Kameleoon does not accept the credentials: 401 or 403.</summary>
    public const string InvalidAuthentication = "INVALID_AUTHENTICATION";

    /// <summary>An attempt failed in a way that passes: no answer, 408, 423, 429, or a 5xx but 501. Another attempt follows.</summary>
    public const string RetryableError = "RETRYABLE_ERROR";

    /// <summary>Attempts failed in ways that pass until the event had reached its age limit.</summary>
    public const string RetriesExhausted = "RETRIES_EXHAUSTED";

    /// <summary>400: Kameleoon does not accept the event as it is.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>404: there is nothing at this URL that takes events.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>413, or larger than the option for the largest event allows.</summary>
    public const string PayloadTooLarge = "PAYLOAD_TOO_LARGE";

    /// <summary>422: Kameleoon does not accept the event's content.</summary>
    public const string UnprocessableEntity = "UNPROCESSABLE_ENTITY";

    /// <summary>501: the server does not know this kind of request.</summary>
    public const string NotImplemented = "NOT_IMPLEMENTED";

    /// <summary>A redirect, which is never followed.</summary>
    public const string Redirected = "REDIRECTED";

    /// <summary>Any other answer that is final.</summary>
    public const string UnknownError = "UNKNOWN_ERROR";

    /// <summary>A raw event is no JSON within the limits, or no object.</summary>
    public const string UnreadableEvent = "UNREADABLE_EVENT";

    /// <summary>A directive of a mapping cannot be applied to the raw event.</summary>
    public const string MappingFailed = "MAPPING_FAILED";

    /// <summary>A raw event does not meet the trigger of a mapping.</summary>
    public const string TriggerNotMatched = "TRIGGER_NOT_MATCHED";

    /// <summary>A mapping is not enabled.</summary>
    public const string MappingDisabled = "MAPPING_DISABLED";

    /// <summary>A filter of the destination dropped a raw event, or sampling left it out.</summary>
    public const string DestinationFilter = "DESTINATION_FILTER";

    /// <summary>The destination is not enabled.</summary>
    public const string DestinationDisabled = "DESTINATION_DISABLED";

    /// <summary>A filter of the destination is wrong, so nothing is sent.</summary>
    public const string FilterInvalid = "FILTER_INVALID";

    /// <summary>The queue was full and refuses new events then.</summary>
    public const string QueueFull = "QUEUE_FULL";

    /// <summary>The queue was full and dropped this event, its oldest, for a newer one.</summary>
    public const string DroppedOldest = "DROPPED_OLDEST";

    /// <summary>More different event names than the option allows: each would create a goal at Kameleoon.</summary>
    public const string EventNameLimit = "EVENT_NAME_LIMIT";

    /// <summary>The sender was stopping or had been disposed.</summary>
    public const string SenderClosed = "SENDER_CLOSED";

    /// <summary>The outbox could not store the event.</summary>
    public const string OutboxFailed = "OUTBOX_FAILED";

    /// <summary>The reason for an answer that is final.</summary>
    /// <param name="status">The status of the answer.</param>
    public static string FromStatus(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => InvalidAuthentication,
        HttpStatusCode.BadRequest => BadRequest,
        HttpStatusCode.NotFound => NotFound,
        HttpStatusCode.RequestEntityTooLarge => PayloadTooLarge,
        HttpStatusCode.UnprocessableEntity => UnprocessableEntity,
        HttpStatusCode.NotImplemented => NotImplemented,
        >= HttpStatusCode.Ambiguous and <= (HttpStatusCode)399 => Redirected,
        _ => UnknownError,
    };
}
