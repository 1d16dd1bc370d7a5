using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>A leased event that knows which instance leased it: after a store was set aside, an outbox is another one.</summary>
internal sealed class OwnedEvent : LeasedEvent
{
    public required long Owner { get; init; }
}
