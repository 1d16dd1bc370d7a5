using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.RawEvents;

/// <summary>Syncs of audiences that hand their changes over to the queue.</summary>
public class QueueSinkTests
{
    private static readonly Audience Audience = new("Big spenders");

    [Fact]
    public async Task The_queue_delivers_who_enters_and_who_leaves()
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Reset);
        var sync = new AudienceSync(Audience, delivery.Sender.AsQueueSink());

        Assert.Equal(2, (await sync.RunAsync(MembersAsync("v-1", "v-2"))).Entered);
        var second = await sync.RunAsync(MembersAsync("v-2"));
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 3);

        Assert.Equal((1, 1), (second.Left, second.Unchanged));
        Assert.Equal(3, delivery.Sender.GetSnapshot().PerMapping["identify"].Delivered);
        Assert.Equal(2, delivery.Server.Requests.Skip(1).Count(request => request.Text.Contains("\"big_spenders\":true", StringComparison.Ordinal)));
        Assert.Single(delivery.Server.Requests, request => request.Text.Contains("\"big_spenders\":false", StringComparison.Ordinal));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task What_the_queue_does_not_accept_is_due_again_in_the_next_sync()
    {
        var sender = new InMemoryKameleoonSender().NextEnqueue(EnqueueResult.Refused(DeliveryReasons.QueueFull, "The queue is full."));
        var sync = new AudienceSync(Audience, sender.AsQueueSink());

        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => sync.RunAsync(MembersAsync("v-1")));
        Assert.Equal(DeliveryReasons.QueueFull, Assert.IsType<EventNotAcceptedException>(exception.InnerException).Result.Reason);
        Assert.Equal(1, (await sync.RunAsync(MembersAsync("v-1"))).Entered);

        Assert.Single(sender.All<IdentifyEvent>());
    }

    private static async IAsyncEnumerable<Member> MembersAsync(params string[] visitorCodes)
    {
        foreach (var visitorCode in visitorCodes)
        {
            yield return new Member { VisitorCode = visitorCode };
        }

        await Task.CompletedTask;
    }
}
