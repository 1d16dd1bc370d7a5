using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Testing;

/// <summary>
/// Takes the place of a sender in tests: validates as the real one does, records what it is given, and fails when the test says so.
/// Nothing is sent. Thread-safe.
/// </summary>
public sealed partial class InMemoryKameleoonSender : IKameleoonSender
{
    private static readonly Lazy<KameleoonDestination> Presets =
        new(static () => new KameleoonDestination(new DestinationOptions { Name = "Kameleoon" }.WithPresets(), client: null));

    private readonly KameleoonDestination? _destination;
    private readonly List<SentEvent> _events = [];
    private readonly Queue<SendResult> _sendResults = new();
    private readonly Queue<EnqueueResult> _enqueueResults = new();
    private readonly object _gate = new();
    private int _flushed;

    /// <summary>Creates a sender without events.</summary>
    /// <param name="destination">What raw events become; null for Kameleoon's presets.</param>
    public InMemoryKameleoonSender(KameleoonDestination? destination = null) => _destination = destination;

    /// <summary>What the connection test says: success by default.</summary>
    public ConnectionTestResult ConnectionTest { get; set; } = ConnectionTestResult.Success();

    /// <summary>What flushing says; null, the default, for all events queued since the flush before.</summary>
    public FlushResult? Flush { get; set; }

    /// <summary>What was accepted or delivered, in order. Events that were invalid or failed by script are not among it.</summary>
    public IReadOnlyList<SentEvent> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _events];
            }
        }
    }

    /// <summary>Says what becomes of the next valid events that are sent at once, one result for each.</summary>
    /// <param name="results">The results, such as <see cref="SendResult.Unreachable"/>.</param>
    /// <returns>This sender.</returns>
    public InMemoryKameleoonSender NextSend(params SendResult[] results) => Script(_sendResults, results);

    /// <summary>Says what becomes of the next valid events that are given to the queue, one result for each.</summary>
    /// <param name="results">The results, such as <see cref="EnqueueResult.Refused"/>.</param>
    /// <returns>This sender.</returns>
    public InMemoryKameleoonSender NextEnqueue(params EnqueueResult[] results) => Script(_enqueueResults, results);

    /// <summary>Forgets what was sent and what was scripted.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _events.Clear();
            _flushed = 0;
            _sendResults.Clear();
            _enqueueResults.Clear();
        }
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(IActionEvent @event, CancellationToken cancellationToken = default)
    {
        CheckDestination(@event);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<SendResult>(cancellationToken);
        }

        var validation = @event.Validate();
        return Task.FromResult(validation.IsValid
            ? Send(new SentEvent(@event, Write(@event), WasQueued: false), validation.Warnings)
            : SendResult.Invalid(validation.Errors, validation.Warnings));
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(ReadyEvent @event, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<SendResult>(cancellationToken);
        }

        return Task.FromResult(Send(new SentEvent(null, @event.Body.ToArray(), WasQueued: false), []));
    }

    /// <inheritdoc/>
    public ValueTask<EnqueueResult> EnqueueAsync(IActionEvent @event, CancellationToken cancellationToken = default)
    {
        CheckDestination(@event);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<EnqueueResult>(cancellationToken);
        }

        var validation = @event.Validate();
        return new(validation.IsValid
            ? Enqueue(new SentEvent(@event, Write(@event), WasQueued: true), validation.Warnings)
            : EnqueueResult.Invalid(validation.Errors, validation.Warnings));
    }

    /// <inheritdoc/>
    public ValueTask<EnqueueResult> EnqueueAsync(ReadyEvent @event, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<EnqueueResult>(cancellationToken);
        }

        return new(Enqueue(new SentEvent(null, @event.Body.ToArray(), WasQueued: true), []));
    }

    /// <inheritdoc/>
    public Task<EventResult> SendAsync(ReadOnlyMemory<byte> rawEvent, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<EventResult>(cancellationToken);
        }

        var evaluation = (_destination ?? Presets.Value).Evaluate(rawEvent.Span);
        return Task.FromResult(new EventResult(evaluation, [.. evaluation.Mappings.Select(mapping => new MappingResult(
            mapping,
            mapping.Status == MappingStatus.Ready
                ? Send(new SentEvent(null, mapping.Body, WasQueued: false, mapping.Mapping.Name), mapping.Warnings)
                : null))]));
    }

    /// <inheritdoc/>
    public ValueTask<RawEnqueueResult> EnqueueAsync(ReadOnlyMemory<byte> rawEvent, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<RawEnqueueResult>(cancellationToken);
        }

        var evaluation = (_destination ?? Presets.Value).Evaluate(rawEvent.Span);
        return new(new RawEnqueueResult(evaluation, [.. evaluation.Mappings.Select(mapping => new MappingEnqueueResult(
            mapping,
            mapping.Status == MappingStatus.Ready
                ? Enqueue(new SentEvent(null, mapping.Body, WasQueued: true, mapping.Mapping.Name), mapping.Warnings)
                : null))]));
    }

    /// <inheritdoc/>
    public ValueTask<FlushResult> FlushAsync(TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var (before, queued) = (_flushed, _events.Count(sent => sent.WasQueued));
            _flushed = queued;
            return new(Flush ?? new FlushResult(queued - before, 0, 0, 0));
        }
    }

    /// <inheritdoc/>
    public Task<ConnectionTestResult> TestConnectionAsync(CancellationToken cancellationToken = default) => Task.FromResult(ConnectionTest);

    /// <inheritdoc/>
    public DeliverySnapshot GetSnapshot()
    {
        var sent = Sent;
        var totals = new DeliveryTotals(
            Accepted: sent.Count(one => one.WasQueued),
            Delivered: sent.Count(one => one.WasQueued),
            0,
            0,
            0,
            0,
            SentDirectly: sent.Count(one => !one.WasQueued));
        return new DeliverySnapshot
        {
            Totals = totals,
            PerMapping = new Dictionary<string, DeliveryTotals>(),
            Discarded = new Dictionary<string, long>(),
            Latency = default,
            LastFailures = [],
            Outbox = default,
            Circuit = CircuitState.Closed,
            IsUnauthorized = false,
            IsQueueNearlyFull = false,
        };
    }

    private static void CheckDestination(IActionEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Descriptor.Destination is not "kameleoon" and var other)
        {
            throw new ArgumentException(
                $"This sender sends events of the destination 'kameleoon', but '{@event.Descriptor.Name}' belongs to '{other}'.", nameof(@event));
        }
    }

    private static byte[] Write(IActionEvent @event)
    {
        var body = new byte[@event.GetMaxByteCount()];
        return body.AsSpan(0, @event.WriteTo(body)).ToArray();
    }

    private InMemoryKameleoonSender Script<T>(Queue<T> script, T[] results)
    {
        ArgumentNullException.ThrowIfNull(results);
        lock (_gate)
        {
            foreach (var result in results)
            {
                script.Enqueue(result);
            }
        }

        return this;
    }

    private SendResult Send(SentEvent sent, IReadOnlyList<ValidationError> warnings)
    {
        lock (_gate)
        {
            var result = _sendResults.TryDequeue(out var scripted) ? scripted : SendResult.Delivered(warnings: warnings);
            if (result.IsDelivered)
            {
                _events.Add(sent);
            }

            return result;
        }
    }

    private EnqueueResult Enqueue(SentEvent sent, IReadOnlyList<ValidationError> warnings)
    {
        lock (_gate)
        {
            var result = _enqueueResults.TryDequeue(out var scripted) ? scripted : EnqueueResult.Accepted(warnings);
            if (result.IsAccepted)
            {
                _events.Add(sent);
            }

            return result;
        }
    }
}
