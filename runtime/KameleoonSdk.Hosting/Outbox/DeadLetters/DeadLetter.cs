namespace KameleoonSdk.Hosting;

/// <summary>An event that was given up.</summary>
/// <param name="Id">The place that it had in the store.</param>
/// <param name="Event">The event, with a body of its own that stays valid.</param>
/// <param name="Attempts">How many attempts were made, the last one included.</param>
/// <param name="DiedAt">When it was given up, by the clock of <see cref="OutboxContext.TimeProvider"/>.</param>
/// <param name="Failure">Why, with the answer.</param>
public sealed record DeadLetter(long Id, OutboxEvent Event, int Attempts, DateTimeOffset DiedAt, DeliveryFailure Failure);
