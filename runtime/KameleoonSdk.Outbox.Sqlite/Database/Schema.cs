namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What is in the file. The version is in <c>user_version</c>, and what makes it ours in <c>application_id</c>.</summary>
internal static class Schema
{
    /// <summary>The version that this code writes.</summary>
    public const int Version = 1;

    /// <summary>"KamO" in ASCII.</summary>
    public const int ApplicationId = 0x4B616D4F;

    // The change from each version to the next one. What was once released is never changed: a new version is added behind it.
    private static readonly string[][] Steps =
    [
        [
            // Numbers go on rising even when every event is gone.
            "CREATE TABLE store (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), next_id INTEGER NOT NULL)",
            "INSERT INTO store VALUES (1, 1)",
            """
            CREATE TABLE projects (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
                events INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0, leased INTEGER NOT NULL DEFAULT 0,
                dead INTEGER NOT NULL DEFAULT 0, dead_bytes INTEGER NOT NULL DEFAULT 0)
            """,
            "CREATE TABLE instances (id INTEGER PRIMARY KEY, project INTEGER NOT NULL)",

            // What an event is: written once and never changed, so that its body is written to the disk once.
            """
            CREATE TABLE events (
                id INTEGER PRIMARY KEY, project INTEGER NOT NULL, accepted INTEGER NOT NULL, checksum INTEGER NOT NULL,
                action TEXT NOT NULL, mapping TEXT, order_key TEXT, trace_parent TEXT, body BLOB NOT NULL)
            """,

            // Where an event is on its way: small rows that change. States: 0 ready, 1 delayed, 2 behind another of its key, 3 leased.
            """
            CREATE TABLE queue (
                project INTEGER NOT NULL, id INTEGER NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL,
                due INTEGER NOT NULL, owner INTEGER, size INTEGER NOT NULL, order_key TEXT,
                PRIMARY KEY (project, id)) WITHOUT ROWID
            """,
            "CREATE INDEX ready ON queue (project, id) WHERE state = 0",
            "CREATE INDEX delayed ON queue (project, due) WHERE state = 1",
            "CREATE INDEX keyed ON queue (project, order_key, id) WHERE order_key IS NOT NULL",
            """
            CREATE TABLE dead (
                place INTEGER PRIMARY KEY, project INTEGER NOT NULL, id INTEGER NOT NULL, attempts INTEGER NOT NULL,
                died INTEGER NOT NULL, size INTEGER NOT NULL, reason TEXT NOT NULL, message TEXT NOT NULL, status INTEGER)
            """,
            "CREATE INDEX dead_of_project ON dead (project, place)",
        ],
    ];

    /// <summary>Brings a store of an older version, or a new file, to this version: wholly or not at all.</summary>
    public static void Migrate(Connection connection)
    {
        connection.Begin();
        try
        {
            // Asked for inside the transaction: another process may have been quicker.
            for (var version = connection.Number("PRAGMA user_version"); version < Version; version++)
            {
                foreach (var sql in Steps[version])
                {
                    connection.Run(sql);
                }
            }

            connection.Run($"PRAGMA application_id = {ApplicationId}");
            connection.Run($"PRAGMA user_version = {Version}");
            connection.Commit();
        }
        catch
        {
            connection.Rollback();
            throw;
        }
    }
}
