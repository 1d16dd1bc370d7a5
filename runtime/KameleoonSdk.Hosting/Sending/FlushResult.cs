namespace KameleoonSdk.Hosting;

/// <summary>
/// What a flush came to. What was delivered and what failed counts since the flush before, or since the sender was made: so, of events that
/// are flushed once, each is in one of the four.
/// </summary>
/// <param name="Delivered">How many events of the queue Kameleoon accepted since the flush before.</param>
/// <param name="Failed">How many events were given up or dropped since the flush before.</param>
/// <param name="Stored">How many events are still undelivered and safe in a durable outbox.</param>
/// <param name="Left">How many events are still undelivered in memory: lost if the process ends now.</param>
public readonly record struct FlushResult(long Delivered, long Failed, long Stored, long Left)
{
    /// <summary>Whether nothing is undelivered.</summary>
    public bool IsComplete => Stored == 0 && Left == 0;
}
