using System.Security.Cryptography;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// Says that an instance lives: a lock on a file of its own, which the operating system takes back when the process ends, however it
/// ends. No clock is asked, so none that jumps can make a living instance look dead or a dead one alive.
/// </summary>
internal sealed class InstanceLock : IDisposable
{
    private readonly StoreFiles _files;
    private readonly FileStream _file;

    private InstanceLock(StoreFiles files, long id, FileStream file)
    {
        _files = files;
        Id = id;
        _file = file;
    }

    /// <summary>The number of the instance: drawn at random, so never used again.</summary>
    public long Id { get; }

    /// <summary>Whether the file is still there. Another instance that sets a damaged store aside takes it away.</summary>
    public bool IsCurrent => File.Exists(_files.InstanceLock(Id));

    /// <exception cref="OutboxException">Locks do not work here.</exception>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static InstanceLock Take(StoreFiles files)
    {
        var id = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;
        var path = files.InstanceLock(id);
        var file = StoreFiles.Open(path, FileMode.CreateNew, FileShare.None);
        var taken = new InstanceLock(files, id, file);
        if (HasEnded(files, id))
        {
            taken.Dispose();
            throw new OutboxException(
                $"Locks on files do not work at '{files.Main}', so processes cannot tell whether others live. "
                + "Put the outbox on a local disk, and do not set DOTNET_SYSTEM_IO_DISABLEFILELOCKING.");
        }

        return taken;
    }

    /// <summary>Whether an instance has ended. Its file is deleted then.</summary>
    public static bool HasEnded(StoreFiles files, long id) => HasEnded(files.InstanceLock(id));

    private static bool HasEnded(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                using var file = StoreFiles.Open(path, FileMode.Open, FileShare.None);
            }

            File.Delete(path);
            return true;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Tells all instances that the store they have open is no longer the one in place.</summary>
    public static void ExpelAll(StoreFiles files)
    {
        foreach (var path in files.InstanceLocks())
        {
            File.Delete(path);
        }
    }

    /// <summary>Deletes what instances left that ended while they opened the store. The gate is held, so no other does now.</summary>
    public static void DeleteEnded(StoreFiles files)
    {
        foreach (var path in files.InstanceLocks())
        {
            HasEnded(path);
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        try
        {
            File.Delete(_files.InstanceLock(Id));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next instance takes it away.
        }
    }
}
