namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>What of an event is validated, when its timestamp came as text.</summary>
internal sealed class TextTimestampEvent
{
    public string? Type { get; set; }

    public string? Timestamp { get; set; }

    public string? KameleoonVisitorCode { get; set; }

    public string? MessageId { get; set; }
}
