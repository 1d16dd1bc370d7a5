using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>A leased event that knows which instance leased it: after a store was set aside, an outbox is another one.</summary>
internal sealed class OwnedEvent : LeasedEvent
{
    public required long Owner { get; init; }

    /// <summary>An event that is leased as it is appended. Its body is copied.</summary>
    public static OwnedEvent Fresh(long id, long owner, in OutboxEvent @event) => new()
    {
        Owner = owner,
        Id = id,
        NextAttemptAt = @event.AcceptedAt,
        Event = @event with { Body = @event.Body.ToArray() },
    };
}
