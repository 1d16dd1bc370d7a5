using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>Hours without a server, and a clock that jumps.</summary>
public class DeadServerTests
{
    [Fact]
    public async Task After_almost_four_hours_of_a_dead_server_everything_is_delivered()
    {
        await using var delivery = new Delivery(options => options.Concurrency = 2);
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.ServiceUnavailable);
        for (var i = 0; i < 20; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var start = delivery.Time.GetUtcNow();
        await delivery.UntilAsync(() => delivery.Time.GetUtcNow() - start >= TimeSpan.FromMinutes(230), TimeSpan.FromHours(4), TimeSpan.FromSeconds(5));
        Assert.Equal(20, delivery.Outbox.Events);
        var probes = delivery.Server.Requests;

        // Ten failures open the circuit. From then on there is one probe at a time, at last one in 3.75 minutes (5 minutes * 0.75).
        Assert.InRange(probes.Count, 60, 110);
        TimeSpan[] gaps = [.. probes.Zip(probes.Skip(1), (one, next) => next.Time - one.Time).Skip(20).Order()];
        Assert.True(gaps[0] >= TimeSpan.FromSeconds(220), $"{gaps[0]}");
        Assert.InRange(gaps[gaps.Length / 2], TimeSpan.FromSeconds(220), TimeSpan.FromSeconds(240));

        delivery.Server.Default = FakeAnswer.Ok;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 20, TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(5));
        Assert.Empty(delivery.Failed);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Beyond_the_age_limit_events_are_given_up_and_can_be_replayed()
    {
        await using var delivery = new Delivery();
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.ServiceUnavailable);
        for (var i = 0; i < 5; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        await delivery.UntilAsync(() => delivery.Totals.GivenUp == 5, TimeSpan.FromHours(5), TimeSpan.FromSeconds(5));

        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.RetriesExhausted, failed.Failure.Reason));
        delivery.Server.Default = FakeAnswer.Ok;
        Assert.Equal(5, await delivery.Sender.DeadLetters.ReplayAsync(delivery.Time.GetUtcNow()));
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 5, TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1));
        Assert.Equal(0, delivery.Outbox.DeadLetters);
    }

    [Theory]
    [InlineData(-10_000)]
    [InlineData(10_000)]
    public async Task A_clock_that_jumps_neither_loses_events_nor_holds_them_up(int hours)
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.ServiceUnavailable), FakeAnswer.Status(HttpStatusCode.ServiceUnavailable));
        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.Retried == 1);

        delivery.Time.Jump(TimeSpan.FromHours(hours));
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1, TimeSpan.FromSeconds(10));

        Assert.Empty(delivery.Failed);
        delivery.AssertAddsUp();
    }
}
