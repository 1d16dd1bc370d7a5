using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Delivers events to Kameleoon, at once or in the background. Application code depends on it so that tests can put something else in
/// its place, such as the in-memory sender of the package KameleoonSdk.Testing.
/// </summary>
/// <remarks>
/// Delivery is at least once: when an answer gets lost, the event is sent again, with the same body and so the same message ID.
/// </remarks>
public interface IKameleoonSender : IKameleoonClient
{
    /// <summary>
    /// Sends what the destination makes of a raw event, one request for each mapping that makes one, all at once, and waits for Kameleoon's
    /// answers. Nothing is retried.
    /// </summary>
    /// <param name="rawEvent">
    /// The event as JSON in UTF-8, in Segment's shape. It is not looked at any more when the method has returned its task. What is no valid
    /// event is a result, not an exception.
    /// </param>
    /// <param name="cancellationToken">Gives up waiting. Whether Kameleoon got the events is then unknown.</param>
    /// <returns>What each mapping made of the event, and what became of each request.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The sender is disposed.</exception>
    Task<EventResult> SendAsync(ReadOnlyMemory<byte> rawEvent, CancellationToken cancellationToken = default);

    /// <summary>
    /// Validates an event and puts it into the queue: in memory, or on disk where a durable outbox is configured. Once it says
    /// <see cref="EnqueueStatus.Accepted"/>, the event is delivered or reported as failed, and it may be changed or reused.
    /// What the network or the store does never makes it throw.
    /// </summary>
    /// <param name="event">An event of the destination <c>kameleoon</c>.</param>
    /// <param name="cancellationToken">Gives up waiting for room in the queue.</param>
    /// <returns>Whether the event is accepted and, if not, why.</returns>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    /// <exception cref="ArgumentException">The event belongs to another destination.</exception>
    /// <exception cref="InvalidOperationException">Another thread changed the event while it was being written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the event is not accepted.</exception>
    ValueTask<EnqueueResult> EnqueueAsync(IActionEvent @event, CancellationToken cancellationToken = default);

    /// <summary>Puts a ready body into the queue; otherwise the same as with a typed event.</summary>
    /// <param name="event">The event.</param>
    /// <param name="cancellationToken">Gives up waiting for room in the queue.</param>
    /// <returns>Whether the event is accepted and, if not, why.</returns>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the event is not accepted.</exception>
    ValueTask<EnqueueResult> EnqueueAsync(ReadyEvent @event, CancellationToken cancellationToken = default);

    /// <summary>
    /// Puts what the destination makes of a raw event into the queue: one request for each mapping that makes one, in the order of the
    /// mappings. If the queue accepts some of them only, the result says which; giving the raw event again repeats those too, with the
    /// same message ID.
    /// </summary>
    /// <param name="rawEvent">
    /// The event as JSON in UTF-8, in Segment's shape. It is not looked at any more when the method has returned its task. What is no valid
    /// event is a result, not an exception.
    /// </param>
    /// <param name="cancellationToken">Gives up waiting for room in the queue.</param>
    /// <returns>What each mapping made of the event, and whether the queue accepted it.</returns>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled: requests of earlier mappings may be accepted.
    /// </exception>
    ValueTask<RawEnqueueResult> EnqueueAsync(ReadOnlyMemory<byte> rawEvent, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until every event that is accepted by now is delivered or given up, at most so long. It ends early when nothing can come
    /// of waiting, because every next attempt is later than that. For the end of a serverless invocation, for instance.
    /// </summary>
    /// <param name="timeout">How long at most: zero or more.</param>
    /// <param name="cancellationToken">Ends the waiting early; the result is then what has been reached.</param>
    /// <returns>What was delivered since the flush before, and what is still to be.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or longer than a timer takes.</exception>
    ValueTask<FlushResult> FlushAsync(TimeSpan timeout, CancellationToken cancellationToken = default);

    /// <summary>What happened so far, for dashboards.</summary>
    DeliverySnapshot GetSnapshot();
}
