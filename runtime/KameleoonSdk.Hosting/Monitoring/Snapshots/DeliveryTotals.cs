namespace KameleoonSdk.Hosting;

/// <summary>
/// Counts of events. In one process, accepted = delivered + given up + dropped + waiting, to which the events add up that waited in a
/// durable outbox from before or were replayed.
/// </summary>
/// <param name="Accepted">Accepted by the queue.</param>
/// <param name="Delivered">Accepted by Kameleoon, from the queue.</param>
/// <param name="GivenUp">Given up: rejected for good, too old, or left when the sender was disposed.</param>
/// <param name="Dropped">Dropped by a full queue for newer events.</param>
/// <param name="Retried">Attempts after which another one followed.</param>
/// <param name="NotAccepted">Invalid, filtered or refused when they were given to the sender.</param>
/// <param name="SentDirectly">Accepted by Kameleoon, sent without the queue.</param>
public readonly record struct DeliveryTotals(
    long Accepted, long Delivered, long GivenUp, long Dropped, long Retried, long NotAccepted, long SentDirectly);
