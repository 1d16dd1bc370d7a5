using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Evaluation;

/// <summary>How far an event came.</summary>
/// <param name="Status">How far.</param>
/// <param name="Filter">The name of the filter that dropped it.</param>
/// <param name="Error">Why it could not be read.</param>
internal readonly record struct EventOutcome(EventStatus Status, string? Filter = null, RawEventError Error = default);
