namespace KameleoonSdk.Outbox.Sqlite.Tests.Support;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kameleoon-outbox-").FullName;

    /// <summary>The path of an outbox in it.</summary>
    public string Outbox => System.IO.Path.Combine(Path, "outbox.db");

    /// <summary>The names of the files in it.</summary>
    public IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(Path).Select(path => System.IO.Path.GetFileName(path)).Order()];

    /// <summary>What was set aside in it, without SQLite's files beside it.</summary>
    public IReadOnlyList<string> Aside =>
        [.. Directory.EnumerateFiles(Path, "*.corrupt-*").Where(path => !path.EndsWith("-wal", StringComparison.Ordinal) && !path.EndsWith("-shm", StringComparison.Ordinal))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
