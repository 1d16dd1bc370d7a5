namespace KameleoonSdk.Hosting;

/// <summary>A failure with the event that it happened to.</summary>
/// <param name="Time">When.</param>
/// <param name="Action">The name of the action.</param>
/// <param name="Mapping">The mapping that made the event, or null.</param>
/// <param name="Failure">Why.</param>
/// <param name="WillRetry">Whether another attempt follows.</param>
/// <param name="Body">The body, UTF-8 JSON with personal data; empty if it is larger than 4 KiB.</param>
public sealed record FailureSample(
    DateTimeOffset Time, string Action, string? Mapping, DeliveryFailure Failure, bool WillRetry, ReadOnlyMemory<byte> Body);
