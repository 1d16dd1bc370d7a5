using StjIgnore = System.Text.Json.Serialization.JsonIgnoreAttribute;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>The event as one would write it without the SDK.</summary>
internal sealed class PlainEvent
{
    public string? AnonymousId { get; set; }

    public string? UserId { get; set; }

    public string? Event { get; set; }

    public string? Type { get; set; }

    public Dictionary<string, object?>? Properties { get; set; }

    /// <summary>On the wire it is one of the properties.</summary>
    [StjIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public string? KameleoonVisitorCode { get; set; }

    public DateTime Timestamp { get; set; }

    public Dictionary<string, object?>? Context { get; set; }

    public string? MessageId { get; set; }
}
