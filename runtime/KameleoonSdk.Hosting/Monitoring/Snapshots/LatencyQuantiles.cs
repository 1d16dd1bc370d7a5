namespace KameleoonSdk.Hosting;

/// <summary>How long deliveries took, from acceptance to the answer, to within 6 %. Zero if there was none.</summary>
/// <param name="P50">Half of them were as quick or quicker.</param>
/// <param name="P95">95 of 100 were as quick or quicker.</param>
/// <param name="P99">99 of 100 were as quick or quicker.</param>
public readonly record struct LatencyQuantiles(TimeSpan P50, TimeSpan P95, TimeSpan P99);
