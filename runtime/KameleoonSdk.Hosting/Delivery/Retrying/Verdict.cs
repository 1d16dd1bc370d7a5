using System.Net;

namespace KameleoonSdk.Hosting;

/// <summary>What an answer means for the event: delivered, tried again, or given up.</summary>
internal static class Verdict
{
    public static bool IsUnauthorized(SendResult result) =>
        result.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;

    /// <summary>Whether the same event can be delivered later. Refused credentials can be put right while the event waits.</summary>
    public static bool IsRetryable(SendResult result) => result.IsRetryable || IsUnauthorized(result);

    public static OutboxSettlement Settle(LeasedEvent leased, SendResult result, RetrySchedule schedule, DateTimeOffset now)
    {
        if (result.IsDelivered)
        {
            return OutboxSettlement.Delivered(leased);
        }

        if (!IsRetryable(result))
        {
            return OutboxSettlement.DeadLetter(
                leased, new DeliveryFailure(DeliveryReasons.FromStatus(result.StatusCode!.Value), result.Reason, result.StatusCode));
        }

        var isUnauthorized = IsUnauthorized(result);
        if (schedule.Next(leased.Event.AcceptedAt, leased.Attempts + 1, result.RetryAfter, now) is { } next)
        {
            var reason = isUnauthorized ? DeliveryReasons.InvalidAuthentication : DeliveryReasons.RetryableError;
            return OutboxSettlement.Retry(leased, next, new DeliveryFailure(reason, result.Reason, result.StatusCode));
        }

        return OutboxSettlement.DeadLetter(leased, new DeliveryFailure(
            isUnauthorized ? DeliveryReasons.InvalidAuthentication : DeliveryReasons.RetriesExhausted,
            $"The event has reached the age limit. The last answer: {result.Reason}",
            result.StatusCode));
    }

    public static OutboxSettlement Expire(LeasedEvent leased) =>
        OutboxSettlement.DeadLetter(leased, new DeliveryFailure(
            DeliveryReasons.RetriesExhausted, "The event reached the age limit while it waited. Replay it once Kameleoon answers again."));
}
