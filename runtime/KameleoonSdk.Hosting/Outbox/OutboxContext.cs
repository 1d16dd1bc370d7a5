using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KameleoonSdk.Hosting;

/// <summary>What an outbox is told when it is made.</summary>
public sealed record OutboxContext
{
    /// <summary>
    /// The name of the project that the outbox serves, <c>default</c> where there is only one. A store that serves several projects keeps
    /// their events apart by it.
    /// </summary>
    public required string Project { get; init; }

    /// <summary>How much it may hold. Fixed sizes for a store in memory; a durable store may have options of its own.</summary>
    public OutboxLimits Limits { get; init; } = new();

    /// <summary>The clock for timers and leases.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where the store reports what its caller cannot see.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}
