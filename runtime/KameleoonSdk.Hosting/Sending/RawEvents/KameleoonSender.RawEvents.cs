using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

// Raw events: the destination says what they become.
public sealed partial class KameleoonSender
{
    private KameleoonDestination Destination => _destination ?? PresetDestination.Instance;

    /// <inheritdoc/>
    public Task<EventResult> SendAsync(ReadOnlyMemory<byte> rawEvent, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<EventResult>(cancellationToken);
        }

        var evaluation = Destination.Evaluate(rawEvent.Span);
        Count(evaluation, _monitor.NotAccepted);
        return SendAsync(evaluation, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<RawEnqueueResult> EnqueueAsync(ReadOnlyMemory<byte> rawEvent, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<RawEnqueueResult>(cancellationToken);
        }

        var evaluation = Destination.Evaluate(rawEvent.Span);
        Count(evaluation, (action, mapping, result) => _intake.Refuse(action, mapping, result));
        return EnqueueAsync(evaluation, cancellationToken);
    }

    private async Task<EventResult> SendAsync(EventEvaluation evaluation, CancellationToken cancellationToken) =>
        new(evaluation, await Task.WhenAll(evaluation.Mappings.Select(mapping => SendAsync(mapping, cancellationToken))).ConfigureAwait(false));

    private async Task<MappingResult> SendAsync(MappingEvaluation mapping, CancellationToken cancellationToken) => new(
        mapping,
        mapping.Status == MappingStatus.Ready
            ? await SendDirectlyAsync(mapping.Mapping.Action, mapping.Mapping.Name, mapping.Body, mapping.Warnings, cancellationToken).ConfigureAwait(false)
            : null);

    private async ValueTask<RawEnqueueResult> EnqueueAsync(EventEvaluation evaluation, CancellationToken cancellationToken)
    {
        var results = new MappingEnqueueResult[evaluation.Mappings.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var mapping = evaluation.Mappings[i];
            results[i] = new MappingEnqueueResult(
                mapping, mapping.Status == MappingStatus.Ready ? await EnqueueAsync(mapping, cancellationToken).ConfigureAwait(false) : null);
        }

        return new RawEnqueueResult(evaluation, results);
    }

    private ValueTask<EnqueueResult> EnqueueAsync(MappingEvaluation mapping, CancellationToken cancellationToken) =>
        EnsureStartedAsync(cancellationToken) is { IsCompletedSuccessfully: false } starting
            ? EnqueueAfterStartAsync(starting, mapping.Mapping.Action, mapping.Mapping.Name, mapping, static (intake, mapping, token) => intake.EnqueueAsync(mapping, token), cancellationToken)
            : _intake.EnqueueAsync(mapping, cancellationToken);

    private void Count(EventEvaluation evaluation, Action<string, string?, EnqueueResult> onRefused)
    {
        _monitor.Evaluated(evaluation.Status);
        switch (evaluation.Status)
        {
            case EventStatus.Unreadable:
                onRefused(DeliveryMonitor.Raw, null, EnqueueResult.Invalid(
                    [new ValidationError("$", ValidationCodes.Type, evaluation.Reason, "Event")], null, DeliveryReasons.UnreadableEvent));
                break;
            case EventStatus.Disabled or EventStatus.Dropped:
                // As it was set up, and maybe for most of the events: counted, and not worth a line in the log.
                _monitor.NotAccepted(
                    DeliveryMonitor.Raw, null, EnqueueResult.Filtered(RawEventReasons.Of(evaluation.Status)!, evaluation.Reason));
                break;
        }

        foreach (var mapping in evaluation.Mappings)
        {
            _monitor.Mapped(mapping);
            if (mapping.Status is MappingStatus.Invalid or MappingStatus.Failed)
            {
                onRefused(mapping.Mapping.Action, mapping.Mapping.Name, EnqueueResult.Invalid(
                    mapping.Errors, mapping.Warnings, RawEventReasons.Of(mapping.Status)!));
            }
        }
    }
}
