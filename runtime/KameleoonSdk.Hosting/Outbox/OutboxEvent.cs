namespace KameleoonSdk.Hosting;

/// <summary>An accepted event as an outbox gets it. A store keeps all of it and gives it back unchanged.</summary>
public readonly record struct OutboxEvent
{
    /// <summary>The body of the request: UTF-8 JSON, at most <see cref="int.MaxValue"/> bytes, never empty.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The name of the action, such as <c>logEvent</c>; <c>ready</c> for a ready body.</summary>
    public required string Action { get; init; }

    /// <summary>When the event was accepted. The age limit counts from here.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>The mapping that made the event, for events that were mapped; else null.</summary>
    public string? Mapping { get; init; }

    /// <summary>Events with the same key are delivered one after the other; null, the usual, for no order. Compared ordinally.</summary>
    public string? OrderKey { get; init; }

    /// <summary>The W3C trace parent of the code that accepted the event, so that its trace leads to its delivery; else null.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The action and the size. Never the body, which is personal data.</summary>
    public override string ToString() => $"{Action} ({Body.Length} bytes)";
}
