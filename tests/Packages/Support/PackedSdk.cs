using System.IO.Compression;

namespace KameleoonSdk.Packages.Support;

/// <summary>
/// The package, made once for all tests, and a folder outside of the repository with copies of the projects that use it. Neither the
/// build output of the repository nor a package of the same name elsewhere has a part in it: the version is new in every run.
/// </summary>
public sealed class PackedSdk : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("kameleoon-packages-").FullName;

    internal string Version { get; } = $"1.0.0-test-{Guid.NewGuid():N}";

    /// <summary>What is in the package.</summary>
    internal string Content => Path.Combine(_root, "content");

    private string Feed => Path.Combine(_root, "feed");

    private string Consumers => Path.Combine(_root, "consumers");

    public async Task InitializeAsync()
    {
        ConsumerFolder.Create(Consumers, Feed, Version);
        var pack = await Dotnet.RunAsync(
            BuildPaths.Repository,
            ["pack", "runtime/KameleoonSdk", "-c", "Release", $"-p:Version={Version}", "-o", Feed, "--artifacts-path", Path.Combine(_root, "artifacts")]);
        pack.Succeeds();
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(Feed, $"KameleoonSdk.{Version}.nupkg"), Content);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    internal Consumer Consumer(string name) => new(Path.Combine(Consumers, name), Path.Combine(_root, "packages"));
}
