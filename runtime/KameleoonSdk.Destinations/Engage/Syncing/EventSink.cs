namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// Hands an event over to whoever delivers it, and returns only once the event is safe: delivered, or accepted by a durable queue.
/// Membership moves forward on that word. Called for up to <see cref="SyncOptions.MaxConcurrency"/> events at once.
/// </summary>
/// <param name="event">The event: an <see cref="IdentifyEvent"/> or a <see cref="GroupEvent"/>.</param>
/// <param name="cancellationToken">Gives up waiting.</param>
/// <remarks>Throws if the event could not be handed over; the next sync then repeats the change.</remarks>
public delegate ValueTask EventSink(IActionEvent @event, CancellationToken cancellationToken);
