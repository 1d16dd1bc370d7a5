using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>What the package itself says in a build.</summary>
[Collection(SharedPackage.Name)]
public class MessageTests(PackedSdk sdk)
{
    private const string NoFiles = "KameleoonSdk: no definition files of this project's own in 'definitions/'.";

    private readonly Consumer _plain = sdk.Consumer("Plain");

    [Fact]
    public async Task A_project_without_definition_files_is_told_where_they_go()
    {
        (await _plain.BuildAsync("-v:normal")).Succeeds().Says(NoFiles);
        (await _plain.BuildAsync("--no-restore", "-v:normal", "-p:EnableDefaultKameleoonDefinitions=false")).Succeeds().DoesNotSay(NoFiles);
    }

    [Theory]
    [InlineData("NETCoreSdkVersion=7.0.410", "error KSDK0001: KameleoonSdk needs the .NET SDK 8.0.100 or later, but this build runs on 7.0.410.")]
    [InlineData("LangVersion=10", "error KSDK0002: KameleoonSdk generates code for C# 11 or later, but LangVersion is 10.")]
    [InlineData("LangVersion=9.0", "error KSDK0002: KameleoonSdk generates code for C# 11 or later, but LangVersion is 9.0.")]
    public async Task A_build_that_is_too_old_is_told_what_to_do(string property, string message) =>
        (await _plain.BuildAsync($"-p:{property}")).Fails().Says(message).DoesNotSay("error CS");

    [Theory]
    [InlineData("11")]
    [InlineData("latest")]
    public async Task A_build_that_is_new_enough_is_left_alone(string version) =>
        (await _plain.BuildAsync($"-p:LangVersion={version}")).Succeeds().DoesNotSay("KSDK");
}
