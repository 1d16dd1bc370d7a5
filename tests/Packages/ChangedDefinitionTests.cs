using KameleoonSdk.Packages.Support;

namespace KameleoonSdk.Packages;

/// <summary>One build after the other, as on a developer's machine: nothing is cleaned in between.</summary>
[Collection(SharedPackage.Name)]
public class ChangedDefinitionTests(PackedSdk sdk)
{
    private readonly Consumer _project = sdk.Consumer("Changing");

    [Fact]
    public async Task The_assembly_follows_the_definition_files()
    {
        var cart = _project.DefinitionFile("cartViewed.yaml");
        var text = await File.ReadAllTextAsync(cart);
        await BuildAsync();
        Assert.Contains("Changing.CartViewed", _project.Assembly().Types);
        Assert.Contains("CartViewed.Total", _project.Assembly().Properties);

        var compiledAt = _project.CompiledAt();
        await BuildAsync("--no-restore");
        Assert.Equal(compiledAt, _project.CompiledAt());

        await File.WriteAllTextAsync(cart, text.Replace("total:", "worth:", StringComparison.Ordinal));
        await BuildAsync("--no-restore");
        Assert.Contains("CartViewed.Worth", _project.Assembly().Properties);
        Assert.DoesNotContain("CartViewed.Total", _project.Assembly().Properties);

        var list = _project.DefinitionFile("wishlist.yaml");
        File.Move(cart, list);
        await BuildAsync("--no-restore");
        Assert.Contains("CartViewed.Worth", _project.Assembly().Properties);

        // As a file that was copied or checked out: different, but older than the assembly.
        await File.WriteAllTextAsync(cart, text.Replace("Cart Viewed", "Cart Opened", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(cart, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await BuildAsync("--no-restore");
        Assert.Contains("Changing.CartOpened", _project.Assembly().Types);
        Assert.Contains("Changing.CartViewed", _project.Assembly().Types);

        File.Delete(list);
        await BuildAsync("--no-restore");
        Assert.DoesNotContain("Changing.CartViewed", _project.Assembly().Types);

        File.Move(cart, Path.ChangeExtension(cart, ".off"));
        await BuildAsync("--no-restore");
        Assert.DoesNotContain("Changing.CartOpened", _project.Assembly().Types);
    }

    private async Task BuildAsync(params string[] arguments) => (await _project.BuildAsync(arguments)).Succeeds();
}
