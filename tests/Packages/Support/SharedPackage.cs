namespace KameleoonSdk.Packages.Support;

/// <summary>The tests that share the package. They run one after the other: a build alone keeps two cores busy.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackedSdk>
{
    public const string Name = "Package";
}
