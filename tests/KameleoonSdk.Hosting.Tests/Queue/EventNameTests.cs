using KameleoonSdk.Hosting.Tests.Support;

namespace KameleoonSdk.Hosting.Tests.Queue;

/// <summary>The guard against event names without end.</summary>
public class EventNameTests
{
    [Fact]
    public async Task Only_so_many_different_event_names_are_let_through_in_an_hour()
    {
        await using var delivery = new Delivery(options => options.MaxEventNamesPerHour = 2);
        var sender = delivery.Sender;

        Assert.True((await sender.EnqueueAsync(Events.Order(name: "A"))).IsAccepted);
        Assert.True((await sender.SendAsync(Events.Order(name: "B"))).IsDelivered);
        Assert.True((await sender.EnqueueAsync(Events.Order(name: "A"))).IsAccepted);
        var stopped = await sender.EnqueueAsync(Events.Order(name: "C"));
        Assert.Equal((EnqueueStatus.Filtered, DeliveryReasons.EventNameLimit), (stopped.Status, stopped.Reason));
        Assert.Equal(SendOutcome.Invalid, (await sender.SendAsync(ReadyEvent.Parse("""{"event":"D"}"""))).Outcome);
        Assert.True((await sender.SendAsync(ReadyEvent.Parse("""{"name":"no event at all"}"""))).IsDelivered);
        Assert.Equal(2, delivery.Totals.NotAccepted);

        await delivery.Time.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.True((await sender.EnqueueAsync(Events.Order(name: "C"))).IsAccepted);
    }

    [Fact]
    public async Task No_hour_has_more_event_names_and_names_in_use_stay()
    {
        await using var delivery = new Delivery(options => options.MaxEventNamesPerHour = 2);
        async Task<bool> IsAcceptedAsync(string name, int minutesLater)
        {
            await delivery.Time.AdvanceAsync(TimeSpan.FromMinutes(minutesLater));
            return (await delivery.Sender.EnqueueAsync(Events.Order(name: name))).IsAccepted;
        }

        Assert.True(await IsAcceptedAsync("A", 59));
        Assert.True(await IsAcceptedAsync("B", 0));
        Assert.False(await IsAcceptedAsync("C", 1));
        Assert.True(await IsAcceptedAsync("A", 29));
        Assert.False(await IsAcceptedAsync("C", 29));
        Assert.True(await IsAcceptedAsync("C", 1));
        Assert.False(await IsAcceptedAsync("B", 1));
        Assert.True(await IsAcceptedAsync("A", 1));
    }
}
