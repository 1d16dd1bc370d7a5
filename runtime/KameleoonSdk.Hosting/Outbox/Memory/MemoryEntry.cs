namespace KameleoonSdk.Hosting;

/// <summary>An event in memory: at once what waits and what is leased, so that an event costs one object and a pooled body.</summary>
internal sealed class MemoryEntry : LeasedEvent
{
    private readonly byte[] _buffer;

    private MemoryEntry(byte[] buffer) => _buffer = buffer;

    public MemoryEntryState State { get; set; }

    // All entries in the order of acceptance.
    public MemoryEntry? Previous { get; set; }

    public MemoryEntry? Next { get; set; }

    // The entries with the same order key, in the order of acceptance.
    public MemoryEntry? PreviousOfKey { get; set; }

    public MemoryEntry? NextOfKey { get; set; }

    /// <summary>Copies the body into a pooled buffer.</summary>
    public static MemoryEntry Create(long id, in OutboxEvent @event, BodyPool bodies)
    {
        var buffer = bodies.Rent(@event.Body.Length);
        @event.Body.CopyTo(buffer);
        return new MemoryEntry(buffer)
        {
            Id = id,
            Event = @event with { Body = buffer.AsMemory(0, @event.Body.Length) },
            NextAttemptAt = @event.AcceptedAt,
        };
    }

    /// <summary>The event with a body of its own, for those who keep it longer than the entry lives.</summary>
    public OutboxEvent Detach() => Event with { Body = Event.Body.ToArray() };

    public void Delay(DateTimeOffset nextAttemptAt) => Reschedule(nextAttemptAt);

    /// <summary>Gives the body back to the pool. Called once, when nobody needs it any more.</summary>
    public void FreeBody(BodyPool bodies) => bodies.Return(_buffer, Event.Body.Length);
}
