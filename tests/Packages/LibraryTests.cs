using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>An application that has the package only through a library, and definition files as the library has.</summary>
[Collection(SharedPackage.Name)]
public class LibraryTests(PackedSdk sdk)
{
    private readonly Consumer _app = sdk.Consumer("App");

    [Fact]
    public async Task Each_project_compiles_its_own_definition_files()
    {
        (await _app.BuildAsync()).Succeeds().HasNoWarnings();

        Assert.Equal("True 12.5 True pro\n", (await _app.RunAsync()).Succeeds().Output.ReplaceLineEndings("\n"));
        Assert.Contains("App.SignedUp", _app.Assembly().Types);
        Assert.DoesNotContain(_app.Assembly().Types, type => type.Contains("CartViewed", StringComparison.Ordinal));
        Assert.DoesNotContain(_app.Assembly().Types, type => type.Contains("LogEvent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dotnet_watch_sees_the_definition_files_of_both()
    {
        (await _app.RestoreAsync()).Succeeds();

        var files = (await _app.WatchedFilesAsync()).Succeeds();

        files.Says(_app.DefinitionFile("signedUp.yaml")).Says(sdk.Consumer("Library").DefinitionFile("cartViewed.yaml"));
    }
}
