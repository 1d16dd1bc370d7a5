namespace KameleoonSdk.Hosting;

/// <summary>An event that an outbox removed to make room.</summary>
/// <param name="Id">The place that it had in the store.</param>
/// <param name="Event">The event, with a body of its own that stays valid.</param>
/// <param name="Attempts">How many attempts were made.</param>
public sealed record DroppedEvent(long Id, OutboxEvent Event, int Attempts);
