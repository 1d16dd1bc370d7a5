using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// Puts a new store in the place of a damaged one, which is set aside and never deleted. The order of the steps makes an end of the
/// process harmless at any of them: the new store gets its name only when it is complete, and whoever comes next goes on from there.
/// </summary>
internal sealed class StoreReplacement(StoreFiles files, OutboxContext context, TimeSpan busyTimeout)
{
    /// <summary>Replaces the store in place. The gate is held.</summary>
    /// <param name="damage">What is wrong with it.</param>
    /// <returns>Where it is now.</returns>
    public string Replace(string damage)
    {
        InstanceLock.ExpelAll(files);
        Delete(files.Salvage);
        StoreFiles.Open(files.Salvage, FileMode.CreateNew, FileShare.ReadWrite).Dispose();
        SalvageCount count;
        using (var target = Connection.Open(files.Salvage, busyTimeout))
        {
            Schema.Migrate(target);
            count = new StoreSalvage(target).Copy(files.Main, busyTimeout);
        }

        File.Move(files.Salvage, files.Replacement);
        var aside = Finish()!;
        context.Logger.Replaced(files.Main, damage, aside, count.Copied, count.Lost);
        return aside;
    }

    /// <summary>Puts a new store that is complete in its place, if there is one.</summary>
    /// <returns>Where the old store is now; null if nothing was to be done.</returns>
    public string? Finish()
    {
        if (!File.Exists(files.Replacement))
        {
            return null;
        }

        // The log first: it must never lie beside a file that it does not belong to.
        var aside = files.NewAside(context.TimeProvider.GetUtcNow());
        Move(files.Log, aside + "-wal");
        Move(files.Shared, aside + "-shm");
        Move(files.Main, aside);
        File.Move(files.Replacement, files.Main);
        return aside;
    }

    private static void Move(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Move(from, to);
        }
    }

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + "-journal");
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
    }
}
