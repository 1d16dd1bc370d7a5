using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>A store that is open, and the lock that says so.</summary>
/// <param name="Store">The store.</param>
/// <param name="Lock">The lock of this instance.</param>
/// <param name="Files">Where it is.</param>
/// <param name="Opening">What was found.</param>
internal sealed record OpenStore(Store Store, InstanceLock Lock, StoreFiles Files, OutboxOpening Opening) : IDisposable
{
    /// <summary>Whether the store is the one in place: nobody has set it aside, and nobody has deleted it.</summary>
    public bool IsCurrent => Lock.IsCurrent && File.Exists(Files.Main);

    public void Dispose()
    {
        Store.Dispose();
        Lock.Dispose();
    }
}
