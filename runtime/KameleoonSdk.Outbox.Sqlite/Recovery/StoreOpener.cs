using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Opens the store of a file: makes it if it is missing, and replaces it if it is another program's or damaged.</summary>
internal sealed class StoreOpener(StoreFiles files, OutboxContext context, TimeSpan busyTimeout, HandOver handOver)
{
    private readonly StoreReplacement _replacement = new(files, context, busyTimeout);

    /// <summary>Opens the store.</summary>
    /// <param name="damaged">The store that turned out to be damaged while it was in use, or null. It is closed.</param>
    /// <param name="damage">What is wrong with it.</param>
    /// <exception cref="OutboxException">It can be neither opened nor set aside.</exception>
    public OpenStore Open(OpenStore? damaged = null, string? damage = null)
    {
        try
        {
            files.Prepare();
            using var gate = FileGate.Enter(files, busyTimeout);
            return OpenInside(damaged, damage);
        }
        catch (Exception exception) when (exception is SqliteFailureException or IOException or UnauthorizedAccessException)
        {
            throw StoreFailures.Explain(exception, files.Main);
        }
    }

    private OpenStore OpenInside(OpenStore? damaged, string? damage)
    {
        string? aside = null;
        if (damaged is not null)
        {
            // If another process has found the damage first, its new store is in place already.
            var isMine = damaged.IsCurrent;
            damaged.Store.Abandon();
            damaged.Dispose();
            aside = isMine ? _replacement.Replace(damage!) : files.LastAside();
        }

        _replacement.Finish();
        try
        {
            return OpenOnce(aside);
        }
        catch (Exception exception) when (exception is DamagedStoreException or SqliteFailureException { IsDamage: true })
        {
            aside = _replacement.Replace(exception.Message);
            return OpenOnce(aside);
        }
    }

    private OpenStore OpenOnce(string? aside)
    {
        if (!File.Exists(files.Main))
        {
            StoreFiles.Open(files.Main, FileMode.CreateNew, FileShare.ReadWrite).Dispose();
        }

        var connection = Connection.Open(files.Main, busyTimeout);
        InstanceLock? instance = null;
        try
        {
            StoreRecognition.Check(connection, files.Main);
            Configure(connection);
            Schema.Migrate(connection);
            instance = InstanceLock.Take(files);
            var store = new Store(connection, files, instance.Id, context, handOver);
            CheckAfterCrash(connection, store);
            return new OpenStore(store, instance, files, new OutboxOpening(store.Statistics.Events, aside));
        }
        catch
        {
            connection.KeepLogOnClose();
            connection.Dispose();
            instance?.Dispose();
            throw;
        }
    }

    private static void Configure(Connection connection)
    {
        connection.Run("PRAGMA page_size = 8192");
        connection.Run("PRAGMA journal_mode = WAL");
        connection.Run("PRAGMA synchronous = FULL");

        // Disks of Apple's machines say too early that they are done, unless asked in this way. Elsewhere it means nothing.
        connection.Run("PRAGMA fullfsync = ON");
        connection.Run("PRAGMA checkpoint_fullfsync = ON");

        // What is deleted is overwritten where that costs no further writing.
        connection.Run("PRAGMA secure_delete = FAST");
        connection.Run("PRAGMA cache_size = -16384");
    }

    // Looking through the whole file takes long, so it is done only after an instance ended without a word and none is left: then the
    // machine may have crashed, and with it a disk that says too early that it is done.
    private void CheckAfterCrash(Connection connection, Store store)
    {
        store.Begin();
        var isCrash = store.Reap() is { EndedInstances: > 0 } && !store.IsShared;
        store.Commit();
        InstanceLock.DeleteEnded(files);
        if (isCrash && connection.Text("PRAGMA quick_check(1)") is { } answer && answer != "ok")
        {
            throw new DamagedStoreException(answer);
        }
    }
}
