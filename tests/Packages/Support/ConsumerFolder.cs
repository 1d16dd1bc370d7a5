namespace KameleoonSdk.Packages.Support;

/// <summary>The folder of the projects that use the package. Nothing above it, wherever it is, has a say in their builds.</summary>
internal static class ConsumerFolder
{
    public static void Create(string folder, string feed, string version)
    {
        foreach (var file in Directory.EnumerateFiles(BuildPaths.Consumers, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(BuildPaths.Consumers, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(feed);
        File.Copy(Path.Combine(BuildPaths.Repository, "global.json"), Path.Combine(folder, "global.json"));
        File.WriteAllText(Path.Combine(folder, "nuget.config"), NuGetConfig(feed));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), Properties(version));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
    }

    /// <summary>The feed beside the user's sources. What the machine has already, such as the reference assemblies of .NET 8, is not loaded again.</summary>
    private static string NuGetConfig(string feed) => $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{feed}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{BuildPaths.Packages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    /// <summary>
    /// Without an executable of its own, an application for another .NET than the SDK's needs no download, and neither does a build
    /// that does not ask for known vulnerabilities.
    /// </summary>
    private static string Properties(string version) => $"""
        <Project>
          <PropertyGroup>
            <KameleoonSdkVersion>{version}</KameleoonSdkVersion>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;
}
