using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Destinations.Evaluation;

namespace KameleoonSdk.Destinations;

/// <summary>
/// What Segment's hosted Kameleoon destination does, in your own process: a raw event goes in; for every enabled mapping whose trigger it
/// meets, one validated request for Kameleoon comes out. Immutable and safe for all threads; make one and keep it.
/// </summary>
public sealed class KameleoonDestination : IDisposable
{
    private readonly Evaluator _evaluator;
    private readonly DestinationRequest? _request;
    private readonly IKameleoonClient? _client;
    private readonly KameleoonClient? _ownClient;

    /// <summary>Loads a destination. With settings, it has a client of its own.</summary>
    /// <param name="options">What it is made of.</param>
    /// <exception cref="DestinationException">Mappings or their triggers are wrong: all errors at once, with their places.</exception>
    /// <exception cref="EventValidationException">A setting is missing or cannot be sent in an HTTP header.</exception>
    /// <exception cref="ArgumentException">An option of the client has a value that it cannot have.</exception>
    public KameleoonDestination(DestinationOptions options)
        : this(options, client: null)
    {
        if (options.Settings is { } settings)
        {
            _client = _ownClient = new KameleoonClient(settings, options.ClientOptions);
            _request = settings.CreateRequest();
            Warnings = [.. _ownClient.Warnings.Select(warning => new DestinationError($"settings{warning.Path[1..]}", warning.Message)), .. Warnings];
        }
    }

    /// <summary>Loads a destination that sends by a client of yours, whose settings count; those of the options say only what the dry run shows.</summary>
    /// <param name="options">What it is made of.</param>
    /// <param name="client">
    /// What sends: a <see cref="KameleoonClient"/>, the sender of <c>AddKameleoon</c>, the in-memory sender of the test kit, or one of your
    /// own. It is not disposed. Null to evaluate only.
    /// </param>
    /// <exception cref="DestinationException">Mappings or their triggers are wrong: all errors at once, with their places.</exception>
    public KameleoonDestination(DestinationOptions options, IKameleoonClient? client)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        LoadedDestination loaded = DestinationLoader.Load(options);
        Filters = loaded.Filters;
        Warnings = loaded.Warnings;
        _evaluator = new Evaluator(loaded, options.IsEnabled, options.Limits);
        _client = client;
        _request = client is null ? null : options.Settings?.CreateRequest();
    }

    /// <summary>What the destination was made of.</summary>
    public DestinationOptions Options { get; }

    /// <summary>What is wrong with filters. As long as anything is, nothing is sent, and each evaluation says so.</summary>
    public IReadOnlyList<DestinationError> FilterErrors => Filters.Errors;

    /// <summary>
    /// What can be loaded, and is likely to be a mistake: a trigger that no event can meet, a directive that is certain to fail, a sitecode
    /// that has not 10 characters.
    /// </summary>
    public IReadOnlyList<DestinationError> Warnings { get; }

    private Filters.FilterPipeline Filters { get; }

    /// <summary>Says what would be sent for a raw event, and why nothing else, without sending anything.</summary>
    /// <param name="rawEvent">The event as JSON in UTF-8. What is no valid event is a result, not an exception.</param>
    public EventEvaluation Evaluate(ReadOnlySpan<byte> rawEvent)
    {
        List<MappingEvaluation> mappings = [];
        CollectingSink sink = new(mappings);
        EventOutcome outcome = _evaluator.Run(rawEvent, ref sink);
        return new EventEvaluation(outcome.Status, Reason(outcome), _request, mappings);
    }

    /// <summary>Sends what <see cref="Evaluate"/> says: one request for each mapping that makes one, all at once. Nothing is retried.</summary>
    /// <param name="rawEvent">The event as JSON in UTF-8. It is not looked at any more when the method has returned its task.</param>
    /// <param name="cancellationToken">Gives up waiting. Whether Kameleoon got the events is then unknown.</param>
    /// <returns>What each mapping made of the event, and what became of each request.</returns>
    /// <exception cref="InvalidOperationException">The destination has neither settings nor a client.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public Task<EventResult> ProcessAsync(ReadOnlySpan<byte> rawEvent, CancellationToken cancellationToken = default)
    {
        if (_client is null)
        {
            throw new InvalidOperationException($"The destination '{Options.Name}' cannot send, because it has neither settings nor a client. Give it DestinationOptions.Settings, or a client.");
        }

        EventEvaluation evaluation = Evaluate(rawEvent);
        return SendAsync(_client, evaluation, cancellationToken);
    }

    /// <summary>Closes the connections of the destination's own client.</summary>
    public void Dispose() => _ownClient?.Dispose();

    /// <summary>The name.</summary>
    public override string ToString() => Options.Name;

    /// <summary>Evaluates without allocating: the sink gets what is made, as long as it lasts.</summary>
    internal EventOutcome Evaluate<TSink>(ReadOnlySpan<byte> rawEvent, ref TSink sink)
        where TSink : struct, IEvaluationSink => _evaluator.Run(rawEvent, ref sink);

    private static async Task<EventResult> SendAsync(IKameleoonClient client, EventEvaluation evaluation, CancellationToken cancellationToken)
    {
        MappingResult[] results = await Task.WhenAll(evaluation.Mappings.Select(mapping => SendAsync(client, mapping, cancellationToken))).ConfigureAwait(false);
        return new EventResult(evaluation, results);
    }

    private static async Task<MappingResult> SendAsync(IKameleoonClient client, MappingEvaluation mapping, CancellationToken cancellationToken)
    {
        if (mapping.Status != MappingStatus.Ready)
        {
            return new MappingResult(mapping, sending: null);
        }

        SendResult result = await client.SendAsync(ReadyEvent.OfWritten(mapping.Body), cancellationToken).ConfigureAwait(false);
        return new MappingResult(mapping, mapping.Warnings.Count == 0 ? result : result.WithWarnings(mapping.Warnings));
    }

    private string Reason(EventOutcome outcome) => outcome.Status switch
    {
        EventStatus.Disabled => "The destination is not enabled.",
        EventStatus.FilterInvalid => $"Nothing is sent until the filters are correct. {string.Join(" ", FilterErrors)}",
        EventStatus.Unreadable => outcome.Error.Message,
        EventStatus.Dropped => $"The filter '{outcome.Filter}' dropped the event.",
        _ => "",
    };
}
