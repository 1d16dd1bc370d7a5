using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>A project that names its definition files itself, outside of the folder <c>definitions</c>.</summary>
[Collection(SharedPackage.Name)]
public class NamedDefinitionTests(PackedSdk sdk)
{
    [Fact]
    public async Task They_are_compiled_and_watched()
    {
        var named = sdk.Consumer("Named");

        (await named.BuildAsync("-v:normal")).Succeeds().HasNoWarnings().DoesNotSay("no definition files");

        Assert.Contains("Named.CartViewed", named.Assembly().Types);
        (await named.WatchedFilesAsync()).Succeeds().Says(named.PathOf("plan", "cartViewed.yml"));
    }
}
