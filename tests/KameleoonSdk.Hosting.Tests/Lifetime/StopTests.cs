using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Lifetime;

/// <summary>Stopping in the middle of things: nothing is unaccounted for.</summary>
public class StopTests
{
    [Fact]
    public async Task Stopping_delivers_what_it_can_and_hands_over_the_rest()
    {
        await using var delivery = new Delivery(options => options.Concurrency = 2);
        delivery.Server.Script(FakeAnswer.Ok, FakeAnswer.Ok, FakeAnswer.Ok).Default = FakeAnswer.Silence;
        for (var i = 0; i < 10; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var stopping = delivery.Sender.StopAsync(TimeSpan.FromSeconds(5)).AsTask();
        await delivery.Server.WhenReceivedAsync(5);
        await delivery.UntilAsync(() => stopping.IsCompleted);

        var result = await stopping;
        Assert.Equal(new FlushResult(Delivered: 3, Failed: 0, Stored: 0, Left: 7), result);
        Assert.Equal((3, 7, 0), (delivery.Totals.Delivered, delivery.Totals.GivenUp, delivery.Outbox.Events));
        Assert.Equal(7, delivery.Failed.Count);
        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.SenderClosed, failed.Failure.Reason));
        Assert.Equal(result, await delivery.Sender.StopAsync(TimeSpan.Zero));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task A_stopped_sender_refuses_events()
    {
        await using var delivery = new Delivery();
        await delivery.EnqueueAsync();
        await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(1));
        await delivery.Sender.StopAsync(TimeSpan.Zero);

        var result = await delivery.Sender.EnqueueAsync(Events.Order());
        Assert.Equal((EnqueueStatus.Refused, DeliveryReasons.SenderClosed), (result.Status, result.Reason));

        await delivery.Sender.DisposeAsync();
        Assert.Equal(DeliveryReasons.SenderClosed, (await delivery.Sender.EnqueueAsync(Events.Order())).Reason);
        Assert.Throws<ObjectDisposedException>(() => { _ = delivery.Sender.SendAsync(Events.Order()); });
        await delivery.Sender.DisposeAsync();
    }

    [Theory]
    [InlineData(FullQueueMode.Wait)]
    [InlineData(FullQueueMode.DropOldest)]
    public async Task A_handler_of_failures_that_never_ends_does_not_keep_it_from_stopping(FullQueueMode whenFull)
    {
        var called = 0;
        await using var delivery = new Delivery(options =>
        {
            options.Concurrency = 1;

            // More than one worker leases, so that there is one to drop.
            options.Queue.MaxEvents = 5;
            options.Queue.WhenFull = whenFull;
            options.OnFailure = _ =>
            {
                called++;
                return new(new TaskCompletionSource().Task);
            };
        });
        delivery.Server.Default = whenFull == FullQueueMode.Wait ? FakeAnswer.Status(HttpStatusCode.BadRequest) : FakeAnswer.Silence;
        for (var i = 0; i < 5; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var onTop = whenFull == FullQueueMode.Wait ? Task.CompletedTask : delivery.Sender.EnqueueAsync(Events.Order()).AsTask();
        await delivery.UntilAsync(() => called == 1);
        var stopping = delivery.Sender.StopAsync(TimeSpan.FromSeconds(1)).AsTask();
        await delivery.UntilAsync(() => stopping.IsCompleted, TimeSpan.FromSeconds(20));
        await onTop;

        Assert.Equal(1, called);
        Assert.Single(delivery.Logged, line => line.Contains("did not come to an end", StringComparison.Ordinal));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Times_that_no_timer_takes_are_refused_and_stop_nothing()
    {
        await using var delivery = new Delivery();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => delivery.Sender.StopAsync(TimeSpan.MaxValue).AsTask());

        await delivery.EnqueueAsync();
    }

    [Fact]
    public async Task Once_stopped_no_dead_letter_in_memory_becomes_an_event_that_nobody_delivers()
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Status(System.Net.HttpStatusCode.BadRequest));
        await delivery.EnqueueAsync();
        await delivery.UntilEmptyAsync();
        await delivery.Sender.StopAsync(TimeSpan.Zero);

        Assert.Equal(0, await delivery.Sender.DeadLetters.ReplayAsync());

        Assert.Equal((0, 1), (delivery.Outbox.Events, delivery.Outbox.DeadLetters));
    }

    [Fact]
    public async Task A_sender_that_never_started_stops_at_once()
    {
        var delivery = new Delivery();

        Assert.Equal(default, await delivery.Sender.StopAsync(TimeSpan.FromHours(1)));
        Assert.Equal(DeliveryReasons.SenderClosed, (await delivery.Sender.EnqueueAsync(Events.Order())).Reason);

        await delivery.DisposeAsync();
    }

    [Fact]
    public async Task Those_who_wait_for_room_are_refused_when_it_stops()
    {
        await using var delivery = new Delivery(options => options.Queue.MaxEvents = 1);
        delivery.Server.Default = FakeAnswer.Silence;
        await delivery.EnqueueAsync();
        var waiting = delivery.Sender.EnqueueAsync(Events.Order("m-2")).AsTask();

        await delivery.Sender.StopAsync(TimeSpan.Zero);

        Assert.Equal(DeliveryReasons.SenderClosed, (await waiting).Reason);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task A_failing_handler_of_failures_is_logged_and_stops_nothing()
    {
        await using var delivery = new Delivery(options => options.OnFailure = _ => throw new InvalidOperationException("handler"));
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.BadRequest));

        await delivery.EnqueueAsync("m-1");
        await delivery.EnqueueAsync("m-2");
        await delivery.UntilEmptyAsync();

        Assert.Equal((1, 1), (delivery.Totals.Delivered, delivery.Totals.GivenUp));
        Assert.Contains(delivery.Logged, line => line.Contains("handler", StringComparison.Ordinal));
    }
}
