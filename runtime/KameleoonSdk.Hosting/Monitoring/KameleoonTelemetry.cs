using System.Diagnostics;

namespace KameleoonSdk.Hosting;

/// <summary>The names to subscribe to with OpenTelemetry: <c>AddMeter</c> and <c>AddSource</c>.</summary>
public static class KameleoonTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "KameleoonSdk";

    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "KameleoonSdk";

    internal static string Version { get; } = typeof(KameleoonTelemetry).Assembly.GetName().Version?.ToString(3) ?? "";

    internal static ActivitySource Source { get; } = new(ActivitySourceName, Version);
}
