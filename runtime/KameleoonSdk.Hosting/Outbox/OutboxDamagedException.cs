namespace KameleoonSdk.Hosting;

/// <summary>
/// A store turned out to be damaged while it was in use. It was set aside, and a new one is in its place with what could be read: the
/// call that threw has done nothing, and may be made again. Leases from before are void.
/// </summary>
public sealed class OutboxDamagedException : OutboxException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="setAside">Where the damaged store is now, such as the path of a file.</param>
    /// <param name="innerException">What the platform said.</param>
    public OutboxDamagedException(string setAside, Exception? innerException = null)
        : base($"The outbox is damaged. It was set aside as '{setAside}', and a new one was begun.", innerException) => SetAside = setAside;

    /// <summary>Where the damaged store is now.</summary>
    public string SetAside { get; }
}
