namespace KameleoonSdk.Benchmarks.Typed;

/// <summary>The typed event as one would write it without the SDK, members in the order of the wire.</summary>
internal sealed class PlainOrder
{
    public string? AnonymousId { get; set; }

    public string? UserId { get; set; }

    public string? Event { get; set; }

    public string? Type { get; set; }

    public PlainOrderProperties? Properties { get; set; }

    public DateTime Timestamp { get; set; }

    public string? MessageId { get; set; }
}
