namespace KameleoonSdk.Hosting;

// The two ways to send.
public sealed partial class KameleoonSender
{
    /// <inheritdoc/>
    public Task<SendResult> SendAsync(IActionEvent @event, CancellationToken cancellationToken = default)
    {
        CheckDestination(@event);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return SendDirectlyAsync(@event, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(ReadyEvent @event, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return SendDirectlyAsync(Intake.Ready, mapping: null, @event.Body, [], cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<EnqueueResult> EnqueueAsync(IActionEvent @event, CancellationToken cancellationToken = default)
    {
        CheckDestination(@event);
        return EnsureStartedAsync(cancellationToken) is { IsCompletedSuccessfully: false } starting
            ? EnqueueAfterStartAsync(starting, @event.Descriptor.Name, mapping: null, @event, static (intake, @event, token) => intake.EnqueueAsync(@event, token), cancellationToken)
            : _intake.EnqueueAsync(@event, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<EnqueueResult> EnqueueAsync(ReadyEvent @event, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return EnsureStartedAsync(cancellationToken) is { IsCompletedSuccessfully: false } starting
            ? EnqueueAfterStartAsync(starting, Intake.Ready, mapping: null, @event, static (intake, @event, token) => intake.EnqueueAsync(@event, token), cancellationToken)
            : _intake.EnqueueAsync(@event, cancellationToken);
    }

    private async ValueTask<EnqueueResult> EnqueueAfterStartAsync<T>(
        Task starting,
        string action,
        string? mapping,
        T @event,
        Func<Intake, T, CancellationToken, ValueTask<EnqueueResult>> enqueue,
        CancellationToken cancellationToken)
    {
        try
        {
            await starting.ConfigureAwait(false);
        }
        catch (OutboxException exception)
        {
            NoteStoreFailure(exception);
            return _intake.Refuse(action, mapping, EnqueueResult.Refused(DeliveryReasons.OutboxFailed, exception.Message));
        }

        return await enqueue(_intake, @event, cancellationToken).ConfigureAwait(false);
    }

    private Task<SendResult> SendDirectlyAsync(IActionEvent @event, CancellationToken cancellationToken)
    {
        var validation = @event.Validate();
        if (!validation.IsValid)
        {
            _monitor.NotAccepted(@event.Descriptor.Name, mapping: null, EnqueueResult.Invalid(validation.Errors, validation.Warnings));
            return Task.FromResult(SendResult.Invalid(validation.Errors, validation.Warnings));
        }

        var body = new byte[@event.GetMaxByteCount()];
        var length = @event.WriteTo(body);
        return SendDirectlyAsync(@event.Descriptor.Name, mapping: null, body.AsMemory(0, length), validation.Warnings, cancellationToken);
    }

    private async Task<SendResult> SendDirectlyAsync(
        string action, string? mapping, ReadOnlyMemory<byte> body, IReadOnlyList<ValidationError> warnings, CancellationToken cancellationToken)
    {
        if (_intake.Check(body) is { } refusal)
        {
            _monitor.NotAccepted(action, mapping, refusal);
            return SendResult.Invalid(
                refusal.Status == EnqueueStatus.Filtered
                    ? [new ValidationError("$.event", refusal.Reason!, refusal.Message, "Event Name")]
                    : refusal.Errors,
                warnings);
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        var started = _timeProvider.GetTimestamp();
        var result = await _client.SendJsonAsync(body, cancellationToken).ConfigureAwait(false);
        _monitor.Requested(action, result, _timeProvider.GetElapsedTime(started));
        if (result.IsDelivered)
        {
            _monitor.SentDirectly(action, mapping);
            _circuit.Succeed();
        }
        else if (Verdict.IsUnauthorized(result))
        {
            // The queue has the same credentials, and whoever only sends directly has no other way to see it in the health check.
            _circuit.Fail(isProbe: false, isUnauthorized: true, result.RetryAfter);
        }

        return warnings.Count == 0 ? result : result.WithWarnings(warnings);
    }
}
