using System.Buffers;
using KameleoonSdk.Destinations;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting;

/// <summary>Takes events: checks them, gives them to the outbox, and says and counts what became of them.</summary>
internal sealed class Intake(
    string project,
    KameleoonOptions options,
    IOutbox outbox,
    Appender appender,
    SteadyClock clock,
    EventNameGuard? nameGuard,
    DeliveryMonitor monitor,
    Action onAppended,
    ILogger logger) : IDisposable
{
    /// <summary>The name of the action of ready bodies.</summary>
    public const string Ready = "ready";

    private readonly IntakeDoor _door = new();
    private readonly MemoryOutbox? _memory = outbox as MemoryOutbox;

    /// <summary>Lets nobody in any more, and completes once everybody is out.</summary>
    public Task CloseAsync() => _door.CloseAsync();

    public ValueTask<EnqueueResult> EnqueueAsync(IActionEvent @event, CancellationToken cancellationToken)
    {
        var validation = @event.Validate();
        var action = @event.Descriptor.Name;
        if (!validation.IsValid)
        {
            return new(Refuse(action, mapping: null, EnqueueResult.Invalid(validation.Errors, validation.Warnings)));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(@event.GetMaxByteCount());
        try
        {
            var length = @event.WriteTo(buffer);
            return Accept(action, mapping: null, buffer, buffer.AsMemory(0, length), validation.Warnings, cancellationToken);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    public ValueTask<EnqueueResult> EnqueueAsync(ReadyEvent @event, CancellationToken cancellationToken) =>
        Accept(Ready, mapping: null, buffer: null, @event.Body, [], cancellationToken);

    /// <summary>Takes what a mapping has made of a raw event.</summary>
    public ValueTask<EnqueueResult> EnqueueAsync(MappingEvaluation mapped, CancellationToken cancellationToken) =>
        Accept(mapped.Mapping.Action, mapped.Mapping.Name, buffer: null, mapped.Body, mapped.Warnings, cancellationToken);

    /// <summary>Counts and logs an event that is not accepted.</summary>
    public EnqueueResult Refuse(string action, string? mapping, EnqueueResult result)
    {
        monitor.NotAccepted(action, mapping, result);
        logger.NotAccepted(project, action, result.Reason!, result.Message);
        return result;
    }

    public void Dispose() => _door.Dispose();

    private ValueTask<EnqueueResult> Accept(
        string action,
        string? mapping,
        byte[]? buffer,
        ReadOnlyMemory<byte> body,
        IReadOnlyList<ValidationError> warnings,
        CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested || !TryAcceptAtOnce(action, mapping, body))
        {
            return AcceptAsync(action, mapping, buffer, body, warnings, cancellationToken);
        }

        if (buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return new(EnqueueResult.Accepted(warnings));
    }

    // The usual case, without anything to wait for. Whatever is not usual is left to the general way, which has all the answers.
    private bool TryAcceptAtOnce(string action, string? mapping, ReadOnlyMemory<byte> body)
    {
        if (_memory is null || nameGuard is not null || body.Length > options.MaxEventBytes
            || appender.IsSomebodyWaiting || KameleoonTelemetry.Source.HasListeners() || !_door.TryEnter())
        {
            return false;
        }

        try
        {
            var accepted = NewEvent(action, mapping, body);
            if (!_memory.TryAppend(accepted))
            {
                return false;
            }

            monitor.Accepted(accepted);
            onAppended();
            return true;
        }
        finally
        {
            _door.Leave();
        }
    }

    private async ValueTask<EnqueueResult> AcceptAsync(
        string action,
        string? mapping,
        byte[]? buffer,
        ReadOnlyMemory<byte> body,
        IReadOnlyList<ValidationError> warnings,
        CancellationToken cancellationToken)
    {
        using var activity = DeliveryTracing.StartEnqueue(project, action);
        var isInside = _door.TryEnter();
        try
        {
            return !isInside ? Refuse(action, mapping, Closed())
                : Check(body) is { } refusal ? Refuse(action, mapping, refusal)
                : await AppendAsync(NewEvent(action, mapping, body), warnings, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refuse(action, mapping, Closed());
        }
        catch (OutboxException exception)
        {
            monitor.StoreFailed();
            logger.OutboxFailed(project, exception);
            return Refuse(action, mapping, EnqueueResult.Refused(DeliveryReasons.OutboxFailed, exception.Message));
        }
        finally
        {
            if (isInside)
            {
                _door.Leave();
            }

            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    /// <summary>Why an event of this body is not taken, whether it is queued or sent at once; null if it is.</summary>
    public EnqueueResult? Check(ReadOnlyMemory<byte> body)
    {
        if (body.Length > options.MaxEventBytes)
        {
            return EnqueueResult.Invalid([TooLarge(body.Length, options.MaxEventBytes)], null, DeliveryReasons.PayloadTooLarge);
        }

        return nameGuard is not null && EventBody.Read(body.Span).Event is { } name && !nameGuard.Allows(name)
            ? EnqueueResult.Filtered(DeliveryReasons.EventNameLimit, NameLimitMessage(nameGuard.Limit))
            : null;
    }

    private OutboxEvent NewEvent(string action, string? mapping, ReadOnlyMemory<byte> body) => new()
    {
        Body = body,
        Action = action,
        Mapping = mapping,
        AcceptedAt = clock.UtcNow,
        OrderKey = options.KeepOrderPerVisitor ? EventBody.Read(body.Span).VisitorCode : null,
        TraceParent = DeliveryTracing.CurrentTraceParent(),
    };

    private async ValueTask<EnqueueResult> AppendAsync(
        OutboxEvent accepted, IReadOnlyList<ValidationError> warnings, CancellationToken cancellationToken)
    {
        var status = await appender.AppendAsync(accepted, _door.Closing, cancellationToken).ConfigureAwait(false);
        if (status == OutboxAppendStatus.Appended)
        {
            monitor.Accepted(accepted);
            onAppended();
            return EnqueueResult.Accepted(warnings);
        }

        return Refuse(accepted.Action, accepted.Mapping, status == OutboxAppendStatus.Full
            ? EnqueueResult.Refused(DeliveryReasons.QueueFull, "The queue is full. Send more slowly, or raise the settings of the queue.")
            : EnqueueResult.Invalid([TooLarge(accepted.Body.Length, options.Queue.MaxBytes)], null, DeliveryReasons.PayloadTooLarge));
    }

    private static string NameLimitMessage(int limit) =>
        $"More than {limit} different event names within an hour: Kameleoon creates a goal for each new one. "
        + "Put what differs into the properties of the event, or raise MaxEventNamesPerHour.";

    private static EnqueueResult Closed() =>
        EnqueueResult.Refused(DeliveryReasons.SenderClosed, "The sender is stopping or was disposed. Send before the application stops.");

    private static ValidationError TooLarge(int length, long limit) => new(
        "$", ValidationCodes.Length, $"The event has {length} bytes, but at most {limit} are allowed. Leave out what Kameleoon does not need.", "Event");
}
