using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What the outbox logs. No event's data is among it.</summary>
internal static partial class OutboxLog
{
    [LoggerMessage(101, LogLevel.Error, "The outbox {Path} is no outbox in order: {Damage} It was set aside as {Aside}, and a new one was begun with {Copied} events. {Lost} could not be read.")]
    public static partial void Replaced(this ILogger logger, string path, string damage, string aside, int copied, int lost);

    [LoggerMessage(102, LogLevel.Warning, "The outbox {Path} was set aside or deleted by another process. This process goes on with the one in its place.")]
    public static partial void Expelled(this ILogger logger, string path);

    [LoggerMessage(103, LogLevel.Information, "{Count} events that processes had leased when they ended are free again in the outbox {Path}.")]
    public static partial void LeasesFreed(this ILogger logger, string path, int count);

    [LoggerMessage(104, LogLevel.Error, "The outbox {Path} cannot be written: no space is left. New events are refused; what is stored is still delivered.")]
    public static partial void NoSpace(this ILogger logger, string path);

    [LoggerMessage(105, LogLevel.Error, "The outbox {Path} could not be closed properly. Nothing is lost by it.")]
    public static partial void NotClosed(this ILogger logger, string path, Exception exception);
}
