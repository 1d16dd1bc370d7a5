namespace KameleoonSdk.Hosting;

/// <summary>An event that an outbox handed out for delivery. Implementations may derive from it to keep what they need for settling.</summary>
public class LeasedEvent
{
    private int _attempts;
    private long _nextAttemptTicks;

    /// <summary>Its place in the store: unique, and rising in the order of acceptance. A dead letter keeps it.</summary>
    public required long Id { get; init; }

    /// <summary>The event. Its body is valid until the settlement of the event has completed.</summary>
    public required OutboxEvent Event { get; init; }

    /// <summary>How many attempts were made before this lease: those that were settled with <see cref="OutboxSettlement.Retry"/>.</summary>
    public int Attempts
    {
        get => _attempts;
        init => _attempts = value;
    }

    /// <summary>From when on this attempt was due; the time of acceptance for the first one.</summary>
    public DateTimeOffset NextAttemptAt
    {
        get => new(_nextAttemptTicks, TimeSpan.Zero);
        init => _nextAttemptTicks = value.UtcTicks;
    }

    /// <summary>The place and what <see cref="OutboxEvent.ToString"/> says.</summary>
    public override string ToString() => $"#{Id} {Event}";

    private protected void Reschedule(DateTimeOffset nextAttemptAt)
    {
        _attempts++;
        _nextAttemptTicks = nextAttemptAt.UtcTicks;
    }
}
