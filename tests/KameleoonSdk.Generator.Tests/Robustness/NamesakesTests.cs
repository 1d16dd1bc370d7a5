using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Destinations whose names would give the same namespace.</summary>
public class NamesakesTests
{
    [Theory]
    [InlineData("Friend", "Friend", "Shop.Friend", "Shop.FriendWeb")]
    [InlineData("Friend (Actions)", "Friend (actions) ", "Shop.Friend", "Shop.FriendWeb")]
    [InlineData("Friend (Cloud)", "Friend (Web)", "Shop.FriendCloud", "Shop.FriendWeb")]
    [InlineData("Friend (Beta) (Actions)", "Friend (Actions)", "Shop.FriendBeta", "Shop.Friend")]
    [InlineData("FRIEND", "Friend", "Shop.FRIEND", "Shop.FriendWeb")]
    [InlineData("Amis", "Amis", "Shop.Amis", "Shop.FriendWeb")]
    [InlineData("FriendWeb", "Friend Web", "Shop.Friend", "Shop.FriendWeb")]
    public void Destinations_of_different_slugs_have_a_namespace_each(string first, string second, string firstNamespace, string secondNamespace)
    {
        // The folders are in the other order, to show that they do not matter.
        var run = Destination(Destination(new DefinitionProject(), "z", "actions-friend", first), "a", "actions-friend-web", second).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains(firstNamespace + ".Buy.g.cs", run.Sources.Keys);
        Assert.Contains(secondNamespace + ".Buy.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("actions-friend", "Friend")]
    [InlineData("friend", "Friend")]
    [InlineData("actions-friend-web", "Friend (Web)")]
    public void A_further_destination_does_not_move_one_whose_slug_says_its_name(string slug, string name)
    {
        var alone = Destination(new DefinitionProject(), "a", slug, name).Run();
        var added = Destination(Destination(new DefinitionProject(), "a", slug, name), "b", "actions-a", name).Run();

        Assert.Subset(added.Sources.Keys.ToHashSet(), alone.Sources.Keys.Where(source => source.EndsWith("Buy.g.cs", StringComparison.Ordinal)).ToHashSet());
        Assert.Contains("Shop.A.Buy.g.cs", added.Sources.Keys);
    }

    [Fact]
    public void A_given_namespace_stays_and_leaves_the_name_to_the_others()
    {
        var project = Destination(new DefinitionProject(), "a", "actions-friend", "Friend\nnamespace: Shop.Given");
        var run = Destination(project, "b", "actions-friend-web", "Friend").Run();

        Assert.Contains("Shop.Given.Buy.g.cs", run.Sources.Keys);
        Assert.Contains("Shop.Friend.Buy.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_second_destination_of_the_same_slug_is_an_error()
    {
        var project = Destination(Destination(new DefinitionProject(), "a", "actions-friend", "Friend"), "c", "actions-friend-web", "Friend");
        var run = project.WithFile("definitions/b/destination.yaml", "slug: actions-friend\nname: Friend\n").Run("KSDK3001");

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal("definitions/b/destination.yaml", error.Location.GetLineSpan().Path);
        var other = Assert.Single(error.AdditionalLocations).GetLineSpan();
        Assert.Equal(("definitions/a/destination.yaml", 1), (other.Path, other.StartLinePosition.Line));
        Assert.Contains("Shop.FriendWeb.Buy.g.cs", run.Sources.Keys);
    }

    private static DefinitionProject Destination(DefinitionProject project, string folder, string slug, string name) => project
        .WithFile($"definitions/{folder}/destination.yaml", $"slug: {slug}\nname: {name}\nsettings:\n  a: {{ label: A, type: string }}\n")
        .WithFile($"definitions/{folder}/buy.yaml", $"destination: {folder}\naction: buy\n");
}
