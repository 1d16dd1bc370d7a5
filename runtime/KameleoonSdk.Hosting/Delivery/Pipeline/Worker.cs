using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting;

/// <summary>Takes one event after the other, sends it, and says what became of it.</summary>
internal sealed class Worker(
    string project,
    KameleoonClient client,
    LeaseSource source,
    Settler settler,
    Departure departure,
    Circuit circuit,
    RetrySchedule schedule,
    SteadyClock clock,
    TimeProvider timeProvider,
    DeliveryMonitor monitor,
    FailureReporter reporter,
    ILogger logger)
{
    private volatile bool _isSending;

    /// <summary>Whether its request is under way.</summary>
    public bool IsSending => _isSending;

    // One method, since each that waits for the answer costs time for every event.
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            LeasedEvent leased;
            try
            {
                leased = await source.TakeAsync(stop).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
            {
                return;
            }

            OutboxSettlement settlement;
            var isProbe = false;
            try
            {
                var entered = await departure.WaitAsync(leased, stop).ConfigureAwait(false);
                isProbe = entered == true;
                if (entered is null)
                {
                    settlement = await GiveUpAsync(Verdict.Expire(leased), leased.Attempts).ConfigureAwait(false);
                }
                else
                {
                    SendResult result;
                    using (var activity = DeliveryTracing.StartDelivery(project, leased))
                    {
                        _isSending = true;
                        try
                        {
                            long? started = monitor.IsTimingRequests ? timeProvider.GetTimestamp() : null;
                            result = await client.SendJsonAsync(leased.Event.Body, stop).ConfigureAwait(false);
                            if (started is { } timestamp)
                            {
                                monitor.Requested(leased.Event.Action, result, timeProvider.GetElapsedTime(timestamp));
                            }

                            DeliveryTracing.Finish(activity, result);
                        }
                        finally
                        {
                            _isSending = false;
                        }
                    }

                    Tell(result, isProbe);
                    isProbe = false;
                    settlement = await JudgeAsync(leased, result).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                settlement = OutboxSettlement.Release(leased);
            }
            catch (Exception exception)
            {
                // Nothing known leads here. The event must not be lost for it, nor the worker.
                logger.AttemptCrashed(project, leased.Id, exception);
                settlement = await JudgeAsync(leased, SendResult.Unreachable($"The attempt ended with {exception.GetType().Name}."))
                    .ConfigureAwait(false);
            }
            finally
            {
                if (isProbe)
                {
                    circuit.GiveBack();
                }
            }

            settler.Add(settlement);
        }
    }

    private void Tell(SendResult result, bool isProbe)
    {
        if (Verdict.IsRetryable(result))
        {
            circuit.Fail(isProbe, Verdict.IsUnauthorized(result), result.RetryAfter);
        }
        else
        {
            circuit.Succeed();
        }
    }

    private ValueTask<OutboxSettlement> JudgeAsync(LeasedEvent leased, SendResult result)
    {
        if (result.IsDelivered)
        {
            return new(OutboxSettlement.Delivered(leased));
        }

        var settlement = Verdict.Settle(leased, result, schedule, clock.UtcNow);
        if (settlement.Kind == OutboxSettlementKind.DeadLetter)
        {
            return GiveUpAsync(settlement, leased.Attempts + 1);
        }

        if (settlement.Kind == OutboxSettlementKind.Retry)
        {
            var failure = settlement.Failure!;
            monitor.Sample(leased.Event, failure, willRetry: true);
            logger.AttemptFailed(
                project, leased.Id, leased.Event.Action, leased.Attempts + 1, settlement.NextAttemptAt, failure.Message);
        }

        return new(settlement);
    }

    private async ValueTask<OutboxSettlement> GiveUpAsync(OutboxSettlement settlement, int attempts)
    {
        var (leased, failure) = (settlement.Leased, settlement.Failure!);
        monitor.Sample(leased.Event, failure, willRetry: false);
        logger.GivenUp(project, leased.Id, leased.Event.Action, attempts, failure.Reason, failure.Message);
        await reporter.ReportAsync(leased.Event, attempts, failure).ConfigureAwait(false);
        return settlement;
    }
}
