namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>Draws always the same.</summary>
internal sealed class FixedRandom(double value) : Random
{
    public override double NextDouble() => value;
}
