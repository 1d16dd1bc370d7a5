using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Lifetime;

/// <summary>Waiting for what is under way, with a deadline.</summary>
public class FlushTests
{
    [Fact]
    public async Task A_flush_waits_until_everything_is_delivered()
    {
        await using var delivery = new Delivery();
        for (var i = 0; i < 20; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var result = await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(new FlushResult(Delivered: 20, Failed: 0, Stored: 0, Left: 0), result);
        Assert.True(result.IsComplete);
        Assert.Equal(20, delivery.Server.RequestCount);
    }

    [Fact]
    public async Task Each_flush_accounts_for_what_happened_since_the_one_before_whenever_it_did()
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Ok, FakeAnswer.Status(HttpStatusCode.BadRequest));
        for (var i = 0; i < 10; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        // Before anybody flushes, as often in a function that has more to do.
        await delivery.UntilAsync(() => delivery.Outbox.Events == 0);
        Assert.Equal(new FlushResult(9, 1, 0, 0), await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(1)));
        Assert.Equal(default, await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(1)));

        await delivery.EnqueueAsync("m-10");
        Assert.Equal(1, (await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(1))).Delivered);
        await delivery.EnqueueAsync("m-11");
        Assert.Equal(1, (await delivery.Sender.StopAsync(TimeSpan.FromSeconds(1))).Delivered);
        Assert.Equal(default, await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Events_from_before_the_clock_was_set_back_are_waited_for()
    {
        var store = new FailingOutbox();
        await using var delivery = new Delivery(createOutbox: store.Wrap);
        var later = delivery.Time.GetUtcNow() + TimeSpan.FromHours(1);
        await store.AppendAsync(new OutboxEvent { Body = "{}"u8.ToArray(), Action = "ready", AcceptedAt = later });

        Assert.Equal(1, (await delivery.Sender.FlushAsync(TimeSpan.FromSeconds(5))).Delivered);
    }

    [Fact]
    public async Task Nothing_to_flush_is_done_at_once()
    {
        await using var delivery = new Delivery();

        Assert.Equal(default, await delivery.Sender.FlushAsync(TimeSpan.FromHours(1)));
        Assert.Equal(default, await delivery.Sender.FlushAsync(TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await delivery.Sender.FlushAsync(TimeSpan.FromTicks(-1)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_it_early_with_what_has_been_reached_whether_the_sender_has_started_or_not(bool hasStarted)
    {
        await using var delivery = new Delivery();
        delivery.Server.Default = FakeAnswer.Silence;
        if (hasStarted)
        {
            await delivery.EnqueueAsync();
        }

        var result = await delivery.Sender.FlushAsync(TimeSpan.FromHours(1), new CancellationToken(canceled: true));

        Assert.Equal(new FlushResult(0, 0, 0, Left: hasStarted ? 1 : 0), result);
    }

    [Fact]
    public async Task At_the_deadline_it_says_what_is_left()
    {
        await using var delivery = new Delivery(options => options.Concurrency = 1);
        delivery.Server.Script(FakeAnswer.Ok, FakeAnswer.Status(HttpStatusCode.BadRequest), FakeAnswer.Silence);
        for (var i = 0; i < 5; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var flushing = delivery.Sender.FlushAsync(TimeSpan.FromSeconds(5)).AsTask();
        await delivery.Server.WhenReceivedAsync(3);
        await delivery.UntilAsync(() => flushing.IsCompleted);

        var result = await flushing;
        Assert.Equal(new FlushResult(Delivered: 1, Failed: 1, Stored: 0, Left: 3), result);
        Assert.False(result.IsComplete);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task It_ends_early_when_nothing_can_come_of_waiting()
    {
        await using var delivery = new Delivery();
        delivery.Server.Default = FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(2));
        await delivery.EnqueueAsync();

        // Without any step of the clock.
        var result = await delivery.Sender.FlushAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(1, result.Left);
        Assert.Equal(1, delivery.Server.RequestCount);
    }

    [Fact]
    public async Task It_can_be_given_up()
    {
        await using var delivery = new Delivery();
        delivery.Server.Default = FakeAnswer.Silence;
        await delivery.EnqueueAsync();
        using var cancelled = new CancellationTokenSource();
        var flushing = delivery.Sender.FlushAsync(TimeSpan.FromHours(1), cancelled.Token).AsTask();
        await delivery.Server.WhenReceivedAsync(1);

        await cancelled.CancelAsync();

        Assert.Equal(1, (await flushing).Left);
    }
}
