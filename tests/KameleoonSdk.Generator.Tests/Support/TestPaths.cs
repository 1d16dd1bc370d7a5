using System.Reflection;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>Folders of the repository, as the build knows them.</summary>
internal static class TestPaths
{
    public static string Project => Metadata("ProjectDirectory");

    public static string Definitions => Metadata("DefinitionsDirectory");

    public static string Samples { get; } = Path.GetFullPath(Path.Combine(Definitions, "..", "samples"));

    private static string Metadata(string key) => typeof(TestPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
