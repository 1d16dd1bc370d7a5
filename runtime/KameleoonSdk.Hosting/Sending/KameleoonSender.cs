using KameleoonSdk.Destinations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Delivers the events of one project: at once with <c>SendAsync</c>, in the background with <c>EnqueueAsync</c>. Thread-safe; make one
/// and keep it, or have it made by <c>AddKameleoon</c>. It starts with its first event, or with the host, and must be disposed, which
/// delivers what still can be. The API key never shows in a result, an exception, a log, a trace or a metric.
/// </summary>
public sealed partial class KameleoonSender : IKameleoonSender, IHostedService, IAsyncDisposable, IDisposable
{
    private const string DestinationName = "kameleoon";

    private readonly string _project;
    private readonly KameleoonOptions _options;
    private readonly TimeProvider _timeProvider;
    private readonly SteadyClock _clock;
    private readonly ILogger _logger;
    private readonly KameleoonMetrics _metrics;
    private readonly DeliveryMonitor _monitor;
    private readonly KameleoonClient _client;
    private readonly KameleoonDestination? _destination;
    private readonly IOutbox _outbox;
    private readonly Circuit _circuit;
    private readonly RequestGate _gate;
    private readonly FailureReporter _reporter;
    private readonly LeaseSource _source;
    private readonly Settler _settler;
    private readonly Worker[] _workers;
    private readonly Appender _appender;
    private readonly Intake _intake;
    private readonly ProgressSignal _progress = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Creates a sender.</summary>
    /// <param name="options">How to deliver. They are read now; later changes have no effect.</param>
    /// <param name="dependencies">What to work with; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="OptionsValidationException">
    /// An option is missing or wrong, or a filter of the destination. The message names each one and says what it must be.
    /// </exception>
    public KameleoonSender(KameleoonOptions options, KameleoonSenderDependencies? dependencies = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options = options.Copy();
        if (KameleoonOptionsRules.Check(options) is { Count: > 0 } errors)
        {
            throw new OptionsValidationException(nameof(KameleoonOptions), typeof(KameleoonOptions), errors);
        }

        dependencies ??= new();
        CheckFilters(dependencies.Destination);
        (_options, _project, _timeProvider) = (options, dependencies.Project, dependencies.TimeProvider);
        _clock = new SteadyClock(_timeProvider);
        _logger = dependencies.LoggerFactory.CreateLogger(typeof(KameleoonSender).FullName!);
        _metrics = dependencies.Metrics
            ?? (dependencies.MeterFactory is { } factory ? new KameleoonMetrics(factory) : KameleoonMetrics.Shared);
        _monitor = new DeliveryMonitor(_project, _metrics, _clock);
        _client = CreateClient(options, dependencies);
        _destination = dependencies.Destination;
        _outbox = dependencies.CreateOutbox(new OutboxContext
        {
            Project = _project,
            Limits = SenderSettings.ToLimits(options),
            TimeProvider = _timeProvider,
            Logger = _logger,
        });
        _circuit = new Circuit(options.CircuitBreaker, _clock, _timeProvider, dependencies.Random, OnCircuitChanged);
        _gate = new RequestGate(options, _timeProvider);
        var nameGuard = options.MaxEventNamesPerHour is { } limit ? new EventNameGuard(limit, _clock) : null;
        _reporter = new FailureReporter(_project, options.OnFailure, _timeProvider, _logger);
        var schedule = new RetrySchedule(options.Retry, options.Timeout, dependencies.Random);
        _settler = new Settler(_outbox, _timeProvider, OnStoreFailure, OnSettled, _stop.Token);
        _source = new LeaseSource(_outbox, LeasedAhead, _clock, _timeProvider, MayLease, OnStoreFailure);
        var departure = new Departure(_circuit, _gate, schedule, _clock, _timeProvider);
        _workers = [.. Enumerable.Range(0, options.Concurrency).Select(_ => new Worker(
            _project, _client, _source, _settler, departure, _circuit, schedule, _clock, _timeProvider, _monitor, _reporter, _logger))];
        _appender = new Appender(_project, options.Queue.WhenFull, _outbox, _monitor, _reporter, _logger);
        _intake = new Intake(_project, options, _outbox, _appender, _clock, nameGuard, _monitor, _source.Kick, _logger);
        _metrics.Register(this, _project);
    }

    /// <summary>What is allowed in the settings, and yet likely to be a mistake.</summary>
    public IReadOnlyList<ValidationError> Warnings => _client.Warnings;

    /// <summary>The events that were given up, to list, replay and purge. After a replay, delivery goes on by itself.</summary>
    public SenderDeadLetters DeadLetters => new(_outbox.DeadLetters, _clock, EnsureStartedAsync, IsOver, _source.Kick);

    internal OutboxStatistics Statistics => _outbox.GetStatistics();

    internal int RequestsUnderWay => _workers.Count(static worker => worker.IsSending);

    internal CircuitState CircuitState => _circuit.State;

    internal TimeSpan OldestAge =>
        _outbox.GetStatistics().OldestAcceptedAt is { } oldest && _clock.UtcNow - oldest is var age && age > TimeSpan.Zero ? age : TimeSpan.Zero;

    private bool IsOver() => _stopped is not null && !_outbox.IsDurable;

    private int LeasedAhead => _options.Concurrency * 2;

    /// <inheritdoc/>
    public DeliverySnapshot GetSnapshot() => _monitor.GetSnapshot(_outbox.GetStatistics(), _circuit, _options.Queue);

    /// <inheritdoc/>
    public Task<ConnectionTestResult> TestConnectionAsync(CancellationToken cancellationToken = default) =>
        _client.TestConnectionAsync(cancellationToken);

    /// <summary>The project and where it sends to. Never the settings.</summary>
    public override string ToString() => $"{nameof(KameleoonSender)} '{_project}': {_client}";

    // At Segment a destination with a wrong filter sends nothing. Here it does not even start, so that somebody notices.
    private static void CheckFilters(KameleoonDestination? destination)
    {
        if (destination is { FilterErrors: { Count: > 0 } errors })
        {
            throw new OptionsValidationException(
                nameof(DestinationOptions),
                typeof(DestinationOptions),
                errors.Select(error => $"The destination '{destination}' has a wrong filter: {error}"));
        }
    }

    private static KameleoonClient CreateClient(KameleoonOptions options, KameleoonSenderDependencies dependencies)
    {
        var (settings, clientOptions) =
            (SenderSettings.ToSettings(options), SenderSettings.ToClientOptions(options, dependencies.TimeProvider));
        return dependencies.HttpHandler is { } handler
            ? new KameleoonClient(settings, handler, clientOptions)
            : new KameleoonClient(settings, clientOptions);
    }

    private static void CheckDestination(IActionEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var action = @event.Descriptor;
        if (action.Destination != DestinationName)
        {
            throw new ArgumentException(
                $"This sender sends events of the destination '{DestinationName}', but '{action.Name}' belongs to '{action.Destination}'.",
                nameof(@event));
        }
    }
}
