using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting;

/// <summary>What delivery logs. Neither settings nor bodies are among it.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(1, LogLevel.Information, "Delivery of project {Project} started. {Waiting} events wait from before.")]
    public static partial void Started(this ILogger logger, string project, long waiting);

    [LoggerMessage(2, LogLevel.Error, "The outbox of project {Project} was damaged. It was set aside as {SetAside}, and a new one was begun.")]
    public static partial void SetAside(this ILogger logger, string project, string setAside);

    [LoggerMessage(3, LogLevel.Warning, "The settings of project {Project}: {Warning}")]
    public static partial void SettingsWarning(this ILogger logger, string project, string warning);

    [LoggerMessage(4, LogLevel.Debug, "Attempt {Attempt} at event {Id} ({Action}) of project {Project} failed. The next one is due at {NextAttemptAt}. {Reason}")]
    public static partial void AttemptFailed(
        this ILogger logger, string project, long id, string action, int attempt, DateTimeOffset nextAttemptAt, string reason);

    [LoggerMessage(5, LogLevel.Warning, "Event {Id} ({Action}) of project {Project} was given up after {Attempts} attempts: {Reason}. {Message}")]
    public static partial void GivenUp(
        this ILogger logger, string project, long id, string action, int attempts, string reason, string message);

    [LoggerMessage(6, LogLevel.Warning, "An event ({Action}) of project {Project} was not accepted: {Reason}. {Message}")]
    public static partial void NotAccepted(this ILogger logger, string project, string action, string reason, string message);

    [LoggerMessage(7, LogLevel.Warning, "The circuit of project {Project} is open: Kameleoon does not answer well. Nothing but probes is sent.")]
    public static partial void CircuitOpened(this ILogger logger, string project);

    [LoggerMessage(8, LogLevel.Information, "The circuit of project {Project} is closed: Kameleoon answers well again.")]
    public static partial void CircuitClosed(this ILogger logger, string project);

    [LoggerMessage(9, LogLevel.Error, "Kameleoon does not accept the credentials of project {Project}. Delivery pauses until it does. Check the API key and the sitecode.")]
    public static partial void Unauthorized(this ILogger logger, string project);

    [LoggerMessage(10, LogLevel.Error, "The outbox of project {Project} failed. It is tried again.")]
    public static partial void OutboxFailed(this ILogger logger, string project, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "The handler of failures of project {Project} threw an exception.")]
    public static partial void FailureHandlerFailed(this ILogger logger, string project, Exception exception);

    [LoggerMessage(15, LogLevel.Error, "The handler of failures of project {Project} did not come to an end within {Patience} after delivery was over. It is not waited for any more, and gets no more events.")]
    public static partial void FailureHandlerStuck(this ILogger logger, string project, TimeSpan patience);

    [LoggerMessage(12, LogLevel.Warning, "{Count} settlements of project {Project} did not count, because another process took over their events. They may be delivered twice.")]
    public static partial void TakenOver(this ILogger logger, string project, int count);

    [LoggerMessage(13, LogLevel.Information, "Delivery of project {Project} stopped: {Delivered} events delivered since the last flush, {Stored} stored, {Left} left.")]
    public static partial void Stopped(this ILogger logger, string project, long delivered, long stored, long left);

    [LoggerMessage(14, LogLevel.Error, "An attempt at event {Id} of project {Project} ended unexpectedly. It is made again.")]
    public static partial void AttemptCrashed(this ILogger logger, string project, long id, Exception exception);
}
