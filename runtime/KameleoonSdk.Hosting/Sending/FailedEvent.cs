namespace KameleoonSdk.Hosting;

/// <summary>An accepted event that is lost, and why.</summary>
/// <param name="Event">The event, with a body of its own that stays valid.</param>
/// <param name="Attempts">How many times it was sent.</param>
/// <param name="Failure">Why it is lost.</param>
public sealed record FailedEvent(OutboxEvent Event, int Attempts, DeliveryFailure Failure)
{
    /// <summary>The body: a JSON object in UTF-8. A typed event can be read back from it with its serializer.</summary>
    public ReadOnlyMemory<byte> Body => Event.Body;

    /// <summary>The message ID in the body, or null if it has none.</summary>
    public string? MessageId => EventBody.Read(Event.Body.Span).MessageId;
}
