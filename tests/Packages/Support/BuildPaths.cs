using System.Reflection;

namespace KameleoonSdk.Packages.Support;

/// <summary>What the build of this project knew.</summary>
internal static class BuildPaths
{
    public static string Repository { get; } = Metadata("RepositoryRoot");

    public static string Consumers { get; } = Path.Combine(Repository, "tests", "Packages", "Consumers");

    /// <summary>Where NuGet keeps the packages of this machine.</summary>
    public static string Packages { get; } = Metadata("PackagesFolder");

    private static string Metadata(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
