using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>A project that makes an error of all that the .NET SDK can find.</summary>
[Collection(SharedPackage.Name)]
public class StrictProjectTests(PackedSdk sdk)
{
    [Fact]
    public async Task The_strictest_project_builds_without_a_warning() =>
        (await sdk.Consumer("Strict").BuildAsync()).Succeeds().HasNoWarnings();
}
