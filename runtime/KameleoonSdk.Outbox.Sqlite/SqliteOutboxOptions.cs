namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Where a <see cref="SqliteOutbox"/> keeps its events. How many it holds is said by the options of the queue.</summary>
public sealed class SqliteOutboxOptions
{
    /// <summary>
    /// The path of the file; required. On a local disk, in a folder that is the outbox's alone or at least writable: beside the file lie
    /// SQLite's log and a few small files. The folder is made if it is missing, the file can be read by its owner only.
    /// </summary>
    public string Path { get; set; } = "";

    /// <summary>How long to wait while another process writes: from 1 millisecond to 1 minute; 5 seconds by default.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <returns>Which option is wrong, and what it must be; null if none is.</returns>
    internal (string Option, string Message)? FindError()
    {
        if (string.IsNullOrWhiteSpace(Path))
        {
            return (nameof(Path), "The outbox has no path. Name a file on a local disk, such as /var/lib/shop/kameleoon.db.");
        }

        return BusyTimeout < TimeSpan.FromMilliseconds(1) || BusyTimeout > TimeSpan.FromMinutes(1)
            ? (nameof(BusyTimeout), $"{nameof(BusyTimeout)} must be from 1 millisecond to 1 minute, but it is {BusyTimeout}.")
            : null;
    }

    internal void Check()
    {
        if (FindError() is { } error)
        {
            throw new ArgumentException(error.Message);
        }
    }
}
