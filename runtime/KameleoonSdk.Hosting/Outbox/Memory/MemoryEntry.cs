using System.Buffers;
using System.Runtime.InteropServices;

namespace KameleoonSdk.Hosting;

/// <summary>An event in memory: at once what waits and what is leased, so that an event costs one object and a pooled body.</summary>
internal sealed class MemoryEntry : LeasedEvent
{
    // A pool of its own, since so many bodies wait at once that the shared one would drop most of them.
    private static readonly ArrayPool<byte> Buffers = ArrayPool<byte>.Create(maxArrayLength: 16 * 1024, maxArraysPerBucket: 1024);

    public MemoryEntryState State { get; set; }

    // All entries in the order of acceptance.
    public MemoryEntry? Previous { get; set; }

    public MemoryEntry? Next { get; set; }

    // The entries with the same order key, in the order of acceptance.
    public MemoryEntry? PreviousOfKey { get; set; }

    public MemoryEntry? NextOfKey { get; set; }

    /// <summary>Copies the body into a pooled buffer.</summary>
    public static MemoryEntry Create(long id, in OutboxEvent @event)
    {
        var buffer = Buffers.Rent(@event.Body.Length);
        @event.Body.CopyTo(buffer);
        return new MemoryEntry
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
    public void FreeBody()
    {
        if (MemoryMarshal.TryGetArray(Event.Body, out var body))
        {
            Buffers.Return(body.Array!);
        }
    }
}
