namespace KameleoonSdk.Engage.Sqlite.Tests;

/// <summary>A folder of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kameleoon-engage-");

    public string StorePath => Path.Combine(_folder.FullName, "memberships.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
