using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Engage.Sqlite;

/// <summary>What is in the file. The version is in <c>user_version</c>, and what makes it ours in <c>application_id</c>.</summary>
internal static class MembershipSchema
{
    private const int Version = 1;

    /// <summary>"KamE" in ASCII.</summary>
    private const int ApplicationId = 0x4B616D45;

    private const int NotADatabase = 26;

    /// <summary>Makes a new file a store, or sees that a file is one.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        try
        {
            if (Number(connection, "PRAGMA application_id") != ApplicationId)
            {
                RefuseForeign(connection, path);
                Create(connection);
            }

            var version = Number(connection, "PRAGMA user_version");
            if (version != Version)
            {
                throw new InvalidDataException($"'{path}' has version {version} of the store, and this package knows version {Version}: use a later package.");
            }

            // FULL, so that what is about to be handed over is known even after the machine failed.
            Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == NotADatabase)
        {
            throw new InvalidDataException($"'{path}' is no SQLite file. Give the store a path of its own.", exception);
        }
    }

    private static void RefuseForeign(SqliteConnection connection, string path)
    {
        if (Number(connection, "SELECT count(*) FROM sqlite_master WHERE name NOT IN ('traits', 'members')") > 0)
        {
            throw new InvalidDataException($"'{path}' is a SQLite file of something else. Give the store a path of its own.");
        }
    }

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Run(
            connection,
            $"""
            CREATE TABLE IF NOT EXISTS traits (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, generation INTEGER NOT NULL);
            CREATE TABLE IF NOT EXISTS members (
                trait INTEGER NOT NULL, identity TEXT NOT NULL,
                visitor_code TEXT, user_id TEXT, anonymous_id TEXT, group_id TEXT,
                value TEXT NOT NULL, changed INTEGER NOT NULL, seen INTEGER NOT NULL, pending INTEGER NOT NULL,
                PRIMARY KEY (trait, identity)) WITHOUT ROWID;
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {Version};
            """);
        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
