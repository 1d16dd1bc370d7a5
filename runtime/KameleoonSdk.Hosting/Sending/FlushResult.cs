namespace KameleoonSdk.Hosting;

/// <summary>What a flush came to.</summary>
/// <param name="Delivered">How many events Kameleoon accepted meanwhile.</param>
/// <param name="Failed">How many events were given up or dropped meanwhile.</param>
/// <param name="Stored">How many events are still undelivered and safe in a durable outbox.</param>
/// <param name="Left">How many events are still undelivered in memory: lost if the process ends now.</param>
public readonly record struct FlushResult(long Delivered, long Failed, long Stored, long Left)
{
    /// <summary>Whether nothing is undelivered.</summary>
    public bool IsComplete => Stored == 0 && Left == 0;
}
