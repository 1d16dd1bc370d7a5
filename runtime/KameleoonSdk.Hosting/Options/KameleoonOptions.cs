using System.Threading.RateLimiting;

namespace KameleoonSdk.Hosting;

/// <summary>How a project's events are delivered. A sender reads the options once, when it is made.</summary>
public sealed class KameleoonOptions
{
    /// <summary>The API key of the project, secret. Required.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The sitecode of the project: 10 characters. Required.</summary>
    public string Sitecode { get; set; } = "";

    /// <summary>Where to send instead; see <see cref="KameleoonClientOptions.BaseAddress"/>. Null, the default, sends to Kameleoon.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>How long to wait for an answer; see <see cref="KameleoonClientOptions.Timeout"/>. 10 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Names the application in the <c>User-Agent</c> header; see <see cref="KameleoonClientOptions.UserAgentSuffix"/>.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>How many requests of queued events are under way at once: from 1 to 1,000; 8 by default.</summary>
    public int Concurrency { get; set; } = 8;

    /// <summary>How many requests are sent a second at most: from 1 to 1,000,000. Null, the default, for no limit.</summary>
    public int? MaxRequestsPerSecond { get; set; }

    /// <summary>
    /// A rate limiter of the application's own, asked for one permit before each request, instead of <see cref="MaxRequestsPerSecond"/>.
    /// Its queue must be large enough for <see cref="Concurrency"/>. It is not disposed.
    /// </summary>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>
    /// Whether events with the same visitor code are delivered one after the other, in the order in which they were accepted. False by
    /// default, since a failing event then holds up the later ones of its visitor.
    /// </summary>
    public bool KeepOrderPerVisitor { get; set; }

    /// <summary>
    /// How many different event names are let through in an hour: 1 or more. Kameleoon creates a goal for each unknown name, so names
    /// that are made by accident, such as with an ID in them, fill the project. Null, the default, for no limit.
    /// </summary>
    public int? MaxEventNamesPerHour { get; set; }

    /// <summary>The largest body of an event, in bytes: 1 or more; 1 MiB by default.</summary>
    public int MaxEventBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// How long stopping waits for events that are not delivered yet: zero or more; 20 seconds by default, since a host stops within 30.
    /// </summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The queue of accepted events.</summary>
    public QueueOptions Queue { get; } = new();

    /// <summary>The attempts after the first one.</summary>
    public RetryOptions Retry { get; } = new();

    /// <summary>The circuit breaker.</summary>
    public CircuitBreakerOptions CircuitBreaker { get; } = new();

    /// <summary>
    /// Told of every accepted event that is lost: given up, dropped, or left when the process ends. It gets the event itself. What it
    /// throws is logged and goes no further. It is waited for, so what it gives to the queue itself is refused when the queue is full, and
    /// neither waits nor drops anything. While the sender stops, one that takes longer than 5 s for an event is given up.
    /// </summary>
    public Func<FailedEvent, ValueTask>? OnFailure { get; set; }

    /// <summary>Options that do not change any more when these do.</summary>
    internal KameleoonOptions Copy()
    {
        var copy = new KameleoonOptions
        {
            ApiKey = ApiKey,
            Sitecode = Sitecode,
            BaseAddress = BaseAddress,
            Timeout = Timeout,
            UserAgentSuffix = UserAgentSuffix,
            Concurrency = Concurrency,
            MaxRequestsPerSecond = MaxRequestsPerSecond,
            RateLimiter = RateLimiter,
            KeepOrderPerVisitor = KeepOrderPerVisitor,
            MaxEventNamesPerHour = MaxEventNamesPerHour,
            MaxEventBytes = MaxEventBytes,
            ShutdownTimeout = ShutdownTimeout,
            OnFailure = OnFailure,
        };
        (copy.Queue.MaxEvents, copy.Queue.MaxBytes, copy.Queue.WhenFull) = (Queue.MaxEvents, Queue.MaxBytes, Queue.WhenFull);
        (copy.Queue.MaxDeadLetters, copy.Queue.MaxDeadLetterBytes) = (Queue.MaxDeadLetters, Queue.MaxDeadLetterBytes);
        (copy.Retry.InitialDelay, copy.Retry.MaxDelay, copy.Retry.MaxAge) = (Retry.InitialDelay, Retry.MaxDelay, Retry.MaxAge);
        copy.CircuitBreaker.Failures = CircuitBreaker.Failures;
        copy.CircuitBreaker.InitialDuration = CircuitBreaker.InitialDuration;
        copy.CircuitBreaker.MaxDuration = CircuitBreaker.MaxDuration;
        return copy;
    }
}
