using SQLitePCL;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>SQLite answered with an error. Stays inside: callers see an <see cref="KameleoonSdk.Hosting.OutboxException"/>.</summary>
internal sealed class SqliteFailureException(int code, string message) : Exception($"SQLite error {code}: {message}.")
{
    /// <summary>The extended result code.</summary>
    public int Code => code;

    /// <summary>Whether the file is not what it should be.</summary>
    public bool IsDamage => (code & 0xff) is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>Whether nothing could be written, most likely for want of space.</summary>
    public bool IsFull => (code & 0xff) is raw.SQLITE_FULL or raw.SQLITE_IOERR;

    /// <summary>Whether another process holds the file.</summary>
    public bool IsBusy => (code & 0xff) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    public static SqliteFailureException From(sqlite3 connection) =>
        new(raw.sqlite3_extended_errcode(connection), raw.sqlite3_errmsg(connection).utf8_to_string());
}
