using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Tells an outbox from another program's database, before anything is written to it.</summary>
internal static class StoreRecognition
{
    /// <exception cref="DamagedStoreException">It is another program's.</exception>
    /// <exception cref="OutboxException">It is an outbox of a newer version of this library. It stays where it is.</exception>
    public static void Check(Connection connection, string path)
    {
        var application = connection.Number("PRAGMA application_id");
        var version = connection.Number("PRAGMA user_version");
        if (application == Schema.ApplicationId)
        {
            if (version > Schema.Version)
            {
                throw new OutboxException(
                    $"The outbox '{path}' was written by a newer version of this library (schema {version}, known up to {Schema.Version}). "
                    + "Use that version, or another file.");
            }

            return;
        }

        if (application != 0 || version != 0 || connection.Number("SELECT count(*) FROM sqlite_master") != 0)
        {
            throw new DamagedStoreException("It is a database of another program.");
        }
    }
}
