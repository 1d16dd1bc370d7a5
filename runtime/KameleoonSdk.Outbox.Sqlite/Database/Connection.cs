using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>A connection to one file, with its prepared statements. Not thread-safe.</summary>
internal sealed class Connection : IDisposable
{
    private const int NoCheckpointOnClose = 1006;

    private readonly SqliteConnection _connection;
    private readonly List<Statement> _statements = [];
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _rollback;

    private Connection(SqliteConnection connection, TimeSpan busyTimeout)
    {
        _connection = connection;
        raw.sqlite3_extended_result_codes(Handle, 1);
        raw.sqlite3_busy_timeout(Handle, (int)busyTimeout.TotalMilliseconds);
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
    }

    private sqlite3 Handle => _connection.Handle!;

    /// <summary>Opens a file that exists.</summary>
    /// <exception cref="SqliteFailureException">It cannot be opened.</exception>
    public static Connection Open(string path, TimeSpan busyTimeout)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            return new Connection(connection, busyTimeout);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new SqliteFailureException(exception.SqliteExtendedErrorCode, exception.Message);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Prepares a statement that is freed with the connection.</summary>
    public Statement Prepare(string sql)
    {
        var statement = new Statement(Handle, sql);
        _statements.Add(statement);
        return statement;
    }

    public void Run(string sql)
    {
        using var statement = new Statement(Handle, sql);
        while (statement.Read())
        {
        }
    }

    public long Number(string sql)
    {
        using var statement = new Statement(Handle, sql);
        return statement.Number() ?? 0;
    }

    public string? Text(string sql)
    {
        using var statement = new Statement(Handle, sql);
        return statement.Read() ? statement.Text(0) : null;
    }

    /// <summary>Begins to write: nobody else does until the end of the transaction.</summary>
    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    /// <summary>Takes the transaction back, unless SQLite has done so already.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(Handle) == 0)
        {
            _rollback.Run();
        }
    }

    /// <summary>Leaves the file and its log as they are when the connection is closed.</summary>
    public void KeepLogOnClose() => raw.sqlite3_db_config(Handle, NoCheckpointOnClose, 1, out _);

    public void Dispose()
    {
        foreach (var statement in _statements)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }
}
