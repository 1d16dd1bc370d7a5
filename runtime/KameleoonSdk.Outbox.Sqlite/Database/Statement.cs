using SQLitePCL;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// A statement that is prepared once and run many times. It goes to SQLite itself, past the commands of ADO.NET, for three reasons: bodies
/// are bound without a copy, error codes are extended ones, and nothing sleeps. Not thread-safe.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    public Statement(sqlite3 connection, string sql)
    {
        _connection = connection;
        if (raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement) != raw.SQLITE_OK)
        {
            throw SqliteFailureException.From(connection);
        }
    }

    public Statement Bind(int index, long value) => Check(raw.sqlite3_bind_int64(_statement, index, value));

    public Statement Bind(int index, long? value) => value is { } number ? Bind(index, number) : BindNull(index);

    public Statement Bind(int index, string? value) =>
        value is null ? BindNull(index) : Check(raw.sqlite3_bind_text(_statement, index, value));

    public Statement Bind(int index, ReadOnlySpan<byte> value) => Check(raw.sqlite3_bind_blob(_statement, index, value));

    /// <summary>Goes to the next row. Whoever stops before the last one calls <see cref="Reset"/>.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code != raw.SQLITE_DONE)
        {
            var failure = SqliteFailureException.From(_connection);
            Reset();
            throw failure;
        }

        Reset();
        return false;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        Read();
        return raw.sqlite3_changes(_connection);
    }

    /// <summary>Runs a statement that gives one number, or none.</summary>
    public long? Number()
    {
        long? number = Read() && !IsNull(0) ? Int64(0) : null;
        Reset();
        return number;
    }

    /// <summary>Ends a run, and with it what it holds of the file.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] Blob(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public void Dispose() => _statement.Dispose();

    private Statement BindNull(int index) => Check(raw.sqlite3_bind_null(_statement, index));

    private Statement Check(int code) => code == raw.SQLITE_OK ? this : throw SqliteFailureException.From(_connection);
}
