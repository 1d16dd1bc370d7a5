using KameleoonSdk.Hosting;
using KameleoonSdk.Hosting.Tests.Support;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Lifetime;

/// <summary>A sender whose file cannot be opened.</summary>
public sealed class UnusableStoreTests
{
    [Fact]
    public async Task Events_are_refused_with_the_reason_and_flushing_and_stopping_do_not_throw()
    {
        // Nobody can write there, root neither.
        await using var delivery = new Delivery(createOutbox: context => new SqliteOutbox(new SqliteOutboxOptions { Path = "/proc/outbox.db" }, context));

        var typed = await delivery.Sender.EnqueueAsync(Events.Order());
        var raw = await delivery.Sender.EnqueueAsync("""{"type":"track","event":"a","messageId":"m","timestamp":"2024-05-17T09:30:00Z"}"""u8.ToArray());
        var flushed = await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(1));

        Assert.Equal((EnqueueStatus.Refused, DeliveryReasons.OutboxFailed), (typed.Status, typed.Reason));
        Assert.Equal(DeliveryReasons.OutboxFailed, raw.Mappings[0].Reason);
        Assert.Contains("/proc/outbox.db", typed.Message, StringComparison.Ordinal);
        Assert.Equal(default, flushed);
        Assert.Equal(2, delivery.Sender.GetSnapshot().Discarded[DeliveryReasons.OutboxFailed]);
        Assert.Contains(delivery.Logged, line => line.StartsWith("Error 10 ", StringComparison.Ordinal));
        Assert.Equal(0, delivery.Server.RequestCount);
        Assert.True((await delivery.Sender.SendAsync(Events.Order())).IsDelivered);
    }
}
