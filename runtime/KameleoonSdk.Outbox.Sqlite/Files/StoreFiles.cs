using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Where a store is: its file, what SQLite keeps beside it, and what this library keeps beside it.</summary>
internal sealed class StoreFiles(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The file.</summary>
    public string Main { get; } = Path.GetFullPath(path);

    /// <summary>SQLite's log.</summary>
    public string Log => Main + "-wal";

    /// <summary>What SQLite shares between processes.</summary>
    public string Shared => Main + "-shm";

    /// <summary>Held while a process opens the store or sets it aside.</summary>
    public string Gate => Main + ".lock";

    /// <summary>A new store that is being filled with what could be read of a damaged one.</summary>
    public string Salvage => Main + ".salvage";

    /// <summary>A new store that is complete, and about to take the place of the damaged one.</summary>
    public string Replacement => Main + ".new";

    /// <summary>Space that is given up when the disk is full.</summary>
    public string Reserve => Main + ".reserve";

    /// <summary>Held as long as an instance lives.</summary>
    public string InstanceLock(long instance) => $"{Main}.{instance:x16}.lock";

    /// <summary>The locks of all instances that are there.</summary>
    public IEnumerable<string> InstanceLocks() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Main)!, Path.GetFileName(Main) + ".*.lock")
            .Where(path => path.Length == InstanceLock(0).Length);

    /// <summary>A name for a store that is set aside, which no file has yet.</summary>
    public string NewAside(DateTimeOffset now)
    {
        var name = $"{Main}.corrupt-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}";
        var candidate = name;
        for (var i = 2; File.Exists(candidate); i++)
        {
            candidate = $"{name}-{i}";
        }

        return candidate;
    }

    /// <summary>The name of the store that was set aside last.</summary>
    public string LastAside() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Main)!, Path.GetFileName(Main) + ".corrupt-*")
            .Where(name => !name.EndsWith("-wal", StringComparison.Ordinal) && !name.EndsWith("-shm", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .LastOrDefault() ?? Main;

    /// <summary>Makes the folder if it is missing, readable by its owner only.</summary>
    /// <exception cref="OutboxException">The path names a folder, or its folder cannot be made.</exception>
    public void Prepare()
    {
        if (Directory.Exists(Main))
        {
            throw new OutboxException($"The outbox cannot be a folder, but '{Main}' is one. Name a file in it.");
        }

        var folder = Path.GetDirectoryName(Main)!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Opens a file that only its owner may read: events are personal data. SQLite gives its own files the same mode.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }
}
