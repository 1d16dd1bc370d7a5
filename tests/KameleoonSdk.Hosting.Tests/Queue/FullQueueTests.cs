using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Queue;

/// <summary>What happens to new events when the queue is full.</summary>
public class FullQueueTests
{
    [Fact]
    public async Task By_default_they_wait_first_come_first_served()
    {
        await using var delivery = Held(out var held, options =>
        {
            options.Queue.MaxEvents = 2;
            options.Concurrency = 1;
        });
        await delivery.EnqueueAsync("m-0");
        await delivery.EnqueueAsync("m-1");

        var waiting = Enumerable.Range(2, 5).Select(i => delivery.Sender.EnqueueAsync(Events.Order($"m-{i}")).AsTask()).ToArray();
        Assert.All(waiting, one => Assert.False(one.IsCompleted));
        held.SetResult();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 7);

        Assert.All(await Task.WhenAll(waiting), result => Assert.True(result.IsAccepted));
        Assert.Equal(Enumerable.Range(0, 7).Select(i => $"m-{i}"), delivery.Server.Requests.Select(request => Events.MessageIdOf(request.Body)));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Waiting_can_be_given_up_and_then_the_event_is_not_accepted()
    {
        await using var delivery = Held(out var held, options => options.Queue.MaxEvents = 1);
        await delivery.EnqueueAsync();
        using var cancelled = new CancellationTokenSource();
        var waiting = delivery.Sender.EnqueueAsync(Events.Order("m-2"), cancelled.Token).AsTask();

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held.SetResult();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);
        Assert.Equal(1, delivery.Totals.Accepted);
    }

    [Fact]
    public async Task Or_they_are_refused()
    {
        await using var delivery = Held(out _, options =>
        {
            options.Queue.MaxEvents = 2;
            options.Queue.WhenFull = FullQueueMode.Refuse;
        });
        await delivery.EnqueueAsync("m-1");
        await delivery.EnqueueAsync("m-2");

        var result = await delivery.Sender.EnqueueAsync(Events.Order("m-3"));

        Assert.Equal((EnqueueStatus.Refused, DeliveryReasons.QueueFull), (result.Status, result.Reason));
        Assert.Equal(1, delivery.Totals.NotAccepted);
        Assert.Equal(1, delivery.Sender.GetSnapshot().Discarded[DeliveryReasons.QueueFull]);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Or_the_oldest_are_dropped_for_them()
    {
        await using var delivery = Held(out var held, options =>
        {
            options.Concurrency = 1;
            options.Queue.MaxEvents = 6;
            options.Queue.WhenFull = FullQueueMode.DropOldest;
        });
        await delivery.EnqueueAsync("m-0");
        await delivery.Server.WhenReceivedAsync(1);
        for (var i = 1; i <= 9; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        held.SetResult();
        await delivery.UntilEmptyAsync();

        // m-0 is under way, and one or two are leased ahead: those are never dropped.
        Assert.Equal((10, 4, 6), (delivery.Totals.Accepted, delivery.Totals.Dropped, delivery.Totals.Delivered));
        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.DroppedOldest, failed.Failure.Reason));
        var delivered = delivery.Server.Requests.Select(request => Events.MessageIdOf(request.Body));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"m-{i}"), delivered.Concat(delivery.Failed.Select(failed => failed.MessageId!)).Order());
        Assert.Contains("m-9", delivered);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task What_the_handler_of_failures_enqueues_drops_nothing_in_turn()
    {
        Delivery delivery = null!;
        var refused = new List<string?>();
        delivery = Held(out _, options =>
        {
            options.Queue.MaxEvents = 6;
            options.Queue.WhenFull = FullQueueMode.DropOldest;
            options.OnFailure = async failed => refused.Add((await delivery.Sender.EnqueueAsync(ReadyEvent.FromUtf8Json(failed.Body))).Reason);
        });
        await using var owned = delivery;
        await delivery.EnqueueAsync("m-0");
        await delivery.Server.WhenReceivedAsync(1);

        for (var i = 1; i <= 8; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        Assert.Equal([DeliveryReasons.QueueFull, DeliveryReasons.QueueFull, DeliveryReasons.QueueFull], refused);
        Assert.Equal((9, 3, 3), (delivery.Totals.Accepted, delivery.Totals.Dropped, delivery.Totals.NotAccepted));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task What_the_handler_of_failures_enqueues_does_not_wait_for_room()
    {
        Delivery delivery = null!;
        var answers = new List<string?>();
        delivery = Held(out var held, options =>
        {
            options.Queue.MaxEvents = 2;
            options.OnFailure = async failed => answers.Add((await delivery.Sender.EnqueueAsync(ReadyEvent.FromUtf8Json(failed.Body))).Reason);
        });
        await using var owned = delivery;
        delivery.Server.Script(FakeAnswer.Status(System.Net.HttpStatusCode.BadRequest), FakeAnswer.Ok);
        await delivery.EnqueueAsync("m-0");
        await delivery.EnqueueAsync("m-1");
        var waiting = delivery.Sender.EnqueueAsync(Events.Order("m-2")).AsTask();

        held.SetResult();
        await delivery.UntilEmptyAsync();

        Assert.True((await waiting).IsAccepted);
        Assert.Equal([DeliveryReasons.QueueFull], answers);
        Assert.Equal((3, 2, 1), (delivery.Totals.Accepted, delivery.Totals.Delivered, delivery.Totals.GivenUp));
    }

    [Fact]
    public async Task The_queue_is_bounded_in_bytes_too()
    {
        await using var delivery = Held(out _, options =>
        {
            options.Queue.MaxBytes = 400;
            options.Queue.WhenFull = FullQueueMode.Refuse;
        });
        await delivery.EnqueueAsync("m-1");
        await delivery.EnqueueAsync("m-2");

        var result = await delivery.Sender.EnqueueAsync(Events.Order("m-3"));
        Assert.Equal(DeliveryReasons.QueueFull, result.Reason);
        Assert.InRange(delivery.Outbox.Bytes, 200, 400);

        var large = Events.Order("m-4");
        large.Properties["text"] = new string('x', 500);
        Assert.Equal(DeliveryReasons.PayloadTooLarge, (await delivery.Sender.EnqueueAsync(large)).Reason);
    }

    [Fact]
    public async Task An_event_that_is_larger_than_allowed_is_invalid()
    {
        await using var delivery = new Delivery(options => options.MaxEventBytes = 100);

        var result = await delivery.Sender.EnqueueAsync(Events.Order());

        Assert.Equal((EnqueueStatus.Invalid, DeliveryReasons.PayloadTooLarge), (result.Status, result.Reason));
        Assert.Contains("at most 100", result.Message, StringComparison.Ordinal);
    }

    private static Delivery Held(out TaskCompletionSource held, Action<KameleoonOptions> configure)
    {
        held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var delivery = new Delivery(options =>
        {
            options.Concurrency = 1;
            configure(options);
        });
        delivery.Server.Script(FakeAnswer.Ok.After(held.Task));
        return delivery;
    }
}
