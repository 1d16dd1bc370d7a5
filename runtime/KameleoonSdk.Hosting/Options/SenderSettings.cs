namespace KameleoonSdk.Hosting;

/// <summary>The options as the client takes them.</summary>
internal static class SenderSettings
{
    public static KameleoonSettings ToSettings(KameleoonOptions options) => new()
    {
        ApiKey = options.ApiKey ?? "",
        Sitecode = options.Sitecode ?? "",
    };

    public static KameleoonClientOptions ToClientOptions(KameleoonOptions options, TimeProvider timeProvider) => new()
    {
        BaseAddress = options.BaseAddress,
        Timeout = options.Timeout,
        UserAgentSuffix = options.UserAgentSuffix,
        TimeProvider = timeProvider,
    };

    public static OutboxLimits ToLimits(KameleoonOptions options) => new()
    {
        MaxEvents = options.Queue.MaxEvents,
        MaxBytes = options.Queue.MaxBytes,
        MaxDeadLetters = options.Queue.MaxDeadLetters,
        MaxDeadLetterBytes = options.Queue.MaxDeadLetterBytes,
        MaxDelay = options.Retry.MaxAge,
    };
}
