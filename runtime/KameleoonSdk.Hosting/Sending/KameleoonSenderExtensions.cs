using KameleoonSdk.Destinations.Engage;

namespace KameleoonSdk.Hosting;

/// <summary>Senders as the target of syncs of audiences and computed traits.</summary>
public static class KameleoonSenderExtensions
{
    /// <summary>
    /// Hands each event over to the queue, which delivers it with retries. With a durable outbox nothing can be lost between the sync and
    /// Kameleoon; with the queue in memory, what is in it when the process is killed is lost, though the sync counts it as handed over.
    /// An event that the queue does not accept throws an <see cref="EventNotAcceptedException"/>, so the change is repeated with the next
    /// sync.
    /// </summary>
    /// <param name="sender">The sender.</param>
    /// <exception cref="ArgumentNullException">There is no sender.</exception>
    public static EventSink AsQueueSink(this IKameleoonSender sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return async (@event, cancellationToken) =>
            (await sender.EnqueueAsync(@event, cancellationToken).ConfigureAwait(false)).EnsureAccepted();
    }
}
