namespace KameleoonSdk.Hosting.Tests.Lifetime;

/// <summary>Stopping under load with the queue in memory.</summary>
public class MemoryStopTests : StopUnderLoadContract
{
    protected override IOutbox CreateOutbox(OutboxContext context) => new MemoryOutbox(context);
}
