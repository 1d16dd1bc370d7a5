namespace KameleoonSdk.Hosting.Tests.Outbox;

/// <summary>The outbox in memory keeps the contract.</summary>
public class MemoryOutboxTests : OutboxContract
{
    protected override async ValueTask<IOutbox> CreateAsync(OutboxLimits limits)
    {
        var outbox = new MemoryOutbox(new OutboxContext { Project = "test", Limits = limits, TimeProvider = Time });
        await outbox.OpenAsync();
        return outbox;
    }
}
