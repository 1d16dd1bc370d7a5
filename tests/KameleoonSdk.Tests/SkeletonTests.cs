namespace KameleoonSdk.Tests;

public class SkeletonTests
{
    [Fact]
    public void Tests_run() => Assert.NotNull(typeof(SkeletonTests).Assembly);
}
