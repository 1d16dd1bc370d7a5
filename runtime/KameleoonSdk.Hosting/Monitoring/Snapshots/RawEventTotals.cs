namespace KameleoonSdk.Hosting;

/// <summary>Counts of raw events by how far they came in the destination. Each is counted once.</summary>
/// <param name="Evaluated">The mappings were asked.</param>
/// <param name="Disabled">The destination is not enabled.</param>
/// <param name="Unreadable">No JSON within the limits, or no object.</param>
/// <param name="Dropped">A filter dropped it, or sampling left it out.</param>
public readonly record struct RawEventTotals(long Evaluated, long Disabled, long Unreadable, long Dropped);
