using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Hands lost events to the application, and waits for it: as long as it takes while delivery goes on, and not for ever at its end.
/// </summary>
internal sealed class FailureReporter(string project, Func<FailedEvent, ValueTask>? handler, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>How long a handler may take for one event once delivery is over.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly AsyncLocal<Report?> _current = new();
    private readonly TaskCompletionSource _isOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isStuck;
    private int _waiting;

    /// <summary>How many handlers are waited for.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Whether the code that asks is called by the handler, which is waited for: it must not wait for delivery in turn.</summary>
    public bool IsHandling => _current.Value is { IsUnderWay: true };

    /// <summary>From now on a handler that takes too long is given up, and gets no more events.</summary>
    public void End() => _isOver.TrySetResult();

    /// <param name="lost">The event; its body is copied.</param>
    /// <param name="attempts">How many times it was sent.</param>
    /// <param name="failure">Why it is lost.</param>
    public async ValueTask ReportAsync(OutboxEvent lost, int attempts, DeliveryFailure failure)
    {
        if (handler is null || Volatile.Read(ref _isStuck) == 1)
        {
            return;
        }

        Task? handling = null;
        var report = _current.Value = new Report();
        Interlocked.Increment(ref _waiting);
        try
        {
            handling = handler(new FailedEvent(lost with { Body = lost.Body.ToArray() }, attempts, failure)).AsTask();
            await Task.WhenAny(handling, _isOver.Task).ConfigureAwait(false);
            await handling.WaitAsync(Patience, timeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException) when (handling is { IsCompleted: false })
        {
            if (Interlocked.Exchange(ref _isStuck, 1) == 0)
            {
                logger.FailureHandlerStuck(project, Patience);
            }
        }
        catch (Exception exception)
        {
            logger.FailureHandlerFailed(project, exception);
        }
        finally
        {
            report.IsUnderWay = false;
            Interlocked.Decrement(ref _waiting);
        }
    }

    private sealed class Report
    {
        public volatile bool IsUnderWay = true;
    }
}
