using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting;

/// <summary>Hands lost events to the application.</summary>
internal sealed class FailureReporter(string project, Func<FailedEvent, ValueTask>? handler, ILogger logger)
{
    /// <param name="lost">The event; its body is copied.</param>
    /// <param name="attempts">How many times it was sent.</param>
    /// <param name="failure">Why it is lost.</param>
    public async ValueTask ReportAsync(OutboxEvent lost, int attempts, DeliveryFailure failure)
    {
        if (handler is null)
        {
            return;
        }

        try
        {
            await handler(new FailedEvent(lost with { Body = lost.Body.ToArray() }, attempts, failure)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.FailureHandlerFailed(project, exception);
        }
    }
}
