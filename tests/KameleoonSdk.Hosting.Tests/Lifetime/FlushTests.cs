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

        Assert.True(result.IsComplete);
        Assert.Equal((20, 0), (delivery.Totals.Delivered, result.Left));
        Assert.Equal(20, delivery.Server.RequestCount);
    }

    [Fact]
    public async Task Nothing_to_flush_is_done_at_once()
    {
        await using var delivery = new Delivery();

        Assert.Equal(default, await delivery.Sender.FlushAsync(TimeSpan.FromHours(1)));
        Assert.Equal(default, await delivery.Sender.FlushAsync(TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await delivery.Sender.FlushAsync(TimeSpan.FromTicks(-1)));
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
        Assert.Equal((1, 1, 0, 3), (delivery.Totals.Delivered, delivery.Totals.GivenUp, result.Stored, result.Left));
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
