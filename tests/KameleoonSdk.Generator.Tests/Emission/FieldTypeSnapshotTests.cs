using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

public class FieldTypeSnapshotTests
{
    [Fact]
    public void EveryType()
    {
        var run = new DefinitionProject()
            .WithFile("definitions/everyType.yaml", Samples.EveryType)
            .Run();

        Snapshot.Verify(run);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void EveryKey()
    {
        var run = new DefinitionProject()
            .WithFile("definitions/everyKey.yaml", Samples.EveryKey)
            .Run();

        Snapshot.Verify(run);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void NoFields()
    {
        var run = new DefinitionProject()
            .WithFile("definitions/ping.yaml", "destination: kameleoon\naction: ping\n")
            .Run();

        Snapshot.Verify(run);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
