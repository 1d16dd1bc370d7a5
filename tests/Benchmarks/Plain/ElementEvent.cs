using System.Text.Json;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>The event for readers that leave open objects as JSON.</summary>
internal sealed class ElementEvent
{
    public string? AnonymousId { get; set; }

    public string? UserId { get; set; }

    public string? Event { get; set; }

    public string? Type { get; set; }

    public JsonElement Properties { get; set; }

    public DateTime Timestamp { get; set; }

    public JsonElement Context { get; set; }

    public string? MessageId { get; set; }
}
