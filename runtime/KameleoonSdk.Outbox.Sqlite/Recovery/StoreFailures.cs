using KameleoonSdk.Hosting;
using SQLitePCL;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Says what is wrong with a store and what to do.</summary>
internal static class StoreFailures
{
    public static OutboxException Explain(Exception exception, string path) => exception switch
    {
        OutboxException known => known,
        SqliteFailureException { IsFull: true } =>
            new OutboxException(
                $"The outbox '{path}' could not be written: the disk is full, or a limit on the size of files is reached, or the disk fails. "
                + "Free some space; what is stored is safe.",
                exception),
        SqliteFailureException { IsBusy: true } =>
            new OutboxException($"Another process has kept the outbox '{path}' locked for too long. Nothing was done; try again.", exception),
        SqliteFailureException failure when (failure.Code & 0xff) is raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM =>
            new OutboxException($"The outbox '{path}' cannot be opened to be written. {Rights}", exception),
        UnauthorizedAccessException => new OutboxException($"The outbox '{path}' may not be written. {Rights}", exception),
        IOException => new OutboxException($"The outbox '{path}' cannot be opened: {exception.Message} {Rights}", exception),
        _ => new OutboxException($"The outbox '{path}' failed: {exception.Message}", exception),
    };

    private const string Rights = "The account of this process needs the right to write the file and the folder that it is in.";
}
