using System.Diagnostics.Metrics;
using KameleoonSdk.Destinations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KameleoonSdk.Hosting;

/// <summary>What a <see cref="KameleoonSender"/> works with. Dependency injection fills it in; without it everything has a default.</summary>
public sealed record KameleoonSenderDependencies
{
    internal const string DefaultProject = "default";

    /// <summary>
    /// The name of the project in logs, metrics and stores; <c>default</c> by default. Senders of several projects that share a store need
    /// different names, or they deliver each other's events.
    /// </summary>
    public string Project { get; init; } = DefaultProject;

    /// <summary>Makes the outbox; in memory by default. The sender disposes it.</summary>
    public Func<OutboxContext, IOutbox> CreateOutbox { get; init; } = static context => new MemoryOutbox(context);

    /// <summary>
    /// What raw events become; by default a destination with Kameleoon's presets: Track, Page, Group and Identify Calls. Its own settings
    /// and client are not used, and it is not disposed.
    /// </summary>
    public KameleoonDestination? Destination { get; init; }

    /// <summary>
    /// What sends; connections of the sender's own by default. It is not disposed. See
    /// <see cref="KameleoonClient(KameleoonSettings, HttpMessageHandler, KameleoonClientOptions?)"/>.
    /// </summary>
    public HttpMessageHandler? HttpHandler { get; init; }

    /// <summary>Makes the logger; nothing is logged by default.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Makes the meter; one meter of the process by default.</summary>
    public IMeterFactory? MeterFactory { get; init; }

    /// <summary>The clock of everything: delays, timeouts, ages, the times in what is stored.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The source of jitter.</summary>
    internal Random Random { get; init; } = Random.Shared;

    /// <summary>The instruments, where several senders share them.</summary>
    internal KameleoonMetrics? Metrics { get; init; }
}
