namespace KameleoonSdk.Destinations.Engage;

/// <summary>Clients as the target of syncs.</summary>
public static class KameleoonClientExtensions
{
    /// <summary>
    /// Hands each event over by sending it and waiting for Kameleoon's answer. What is not delivered throws a
    /// <see cref="KameleoonException"/>, so the change is repeated with the next sync.
    /// </summary>
    /// <param name="client">The client.</param>
    public static EventSink AsEventSink(this IKameleoonClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return async (@event, cancellationToken) => (await client.SendAsync(@event, cancellationToken).ConfigureAwait(false)).EnsureDelivered();
    }
}
