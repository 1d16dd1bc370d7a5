using System.Diagnostics;
using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>What is in the package.</summary>
[Collection(SharedPackage.Name)]
public class PackageContentTests(PackedSdk sdk)
{
    [Fact]
    public void It_holds_the_runtime_the_generator_the_build_files_and_the_definitions()
    {
        var files = Directory.EnumerateFiles(sdk.Content, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(sdk.Content, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "KameleoonSdk.nuspec",
                "README.md",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/KameleoonSdk.CodeFixes.dll",
                "analyzers/dotnet/cs/KameleoonSdk.Generator.dll",
                "build/KameleoonSdk.props",
                "build/KameleoonSdk.targets",
                "buildTransitive/KameleoonSdk.props",
                "buildTransitive/KameleoonSdk.targets",
                "definitions/kameleoon/destination.yaml",
                "definitions/kameleoon/group.yaml",
                "definitions/kameleoon/identify.yaml",
                "definitions/kameleoon/logEvent.yaml",
                "definitions/kameleoon/page.yaml",
                "lib/net10.0/KameleoonSdk.dll",
                "lib/net10.0/KameleoonSdk.xml",
                "lib/net8.0/KameleoonSdk.dll",
                "lib/net8.0/KameleoonSdk.xml",
            ],
            files);
    }

    [Fact]
    public void Its_assemblies_were_built_for_it()
    {
        var assemblies = Directory.GetFiles(sdk.Content, "*.dll", SearchOption.AllDirectories);

        Assert.All(assemblies, file => Assert.StartsWith(sdk.Version, FileVersionInfo.GetVersionInfo(file).ProductVersion, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_depends_on_no_other_package()
    {
        var specification = await File.ReadAllTextAsync(Path.Combine(sdk.Content, "KameleoonSdk.nuspec"));

        Assert.DoesNotContain("<dependency ", specification, StringComparison.Ordinal);
    }
}
