using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

public class KameleoonSnapshotTests
{
    [Fact]
    public void Kameleoon() => Snapshot.Verify(DefinitionProject.Kameleoon.Run());
}
