using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>Hours without a server, and a clock that jumps, with any kind of outbox.</summary>
public abstract class DeadServerContract
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    /// <summary>Makes the outbox under test.</summary>
    protected abstract IOutbox CreateOutbox(OutboxContext context);

    /// <summary>How many bytes the outbox takes at the moment, on disk or in memory.</summary>
    private protected abstract long SizeOf(Delivery delivery);

    [Fact]
    public async Task After_almost_four_hours_of_a_dead_server_everything_is_delivered()
    {
        await using var delivery = new Delivery(options => options.Concurrency = 2, CreateOutbox);
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.ServiceUnavailable);
        for (var i = 0; i < 20; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var start = delivery.Time.GetUtcNow();
        await delivery.UntilAsync(() => delivery.Time.GetUtcNow() - start >= TimeSpan.FromMinutes(230), TimeSpan.FromHours(4), Step);
        Assert.Equal(20, delivery.Outbox.Events);
        var probes = delivery.Server.Requests;

        // Ten failures open the circuit. From then on there is one probe at a time, at last one in 3.75 minutes (5 minutes * 0.75).
        Assert.InRange(probes.Count, 60, 110);
        TimeSpan[] gaps = [.. probes.Zip(probes.Skip(1), (one, next) => next.Time - one.Time).Skip(20).Order()];
        Assert.True(gaps[0] >= TimeSpan.FromSeconds(220), $"{gaps[0]}");
        Assert.InRange(gaps[gaps.Length / 2], TimeSpan.FromSeconds(220), TimeSpan.FromSeconds(240));

        delivery.Server.Default = FakeAnswer.Ok;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 20, TimeSpan.FromMinutes(10), Step);
        Assert.Empty(delivery.Failed);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task What_it_holds_stays_within_its_bounds_for_hours()
    {
        await using var delivery = new Delivery(
            options =>
            {
                options.Queue.MaxEvents = 100;
                options.Queue.WhenFull = FullQueueMode.DropOldest;
            },
            CreateOutbox);
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.ServiceUnavailable);
        var sizes = new List<long>();
        for (var hour = 1; hour <= 4; hour++)
        {
            for (var i = 0; i < 300; i++)
            {
                await delivery.EnqueueAsync($"m-{hour}-{i}");
                Assert.InRange(delivery.Outbox.Events, 1, 100);
                await delivery.Time.AdvanceAsync(TimeSpan.FromSeconds(11));
                await delivery.SettleAsync();
            }

            sizes.Add(SizeOf(delivery));
        }

        Assert.InRange(sizes[^1], 1, sizes[0] + (sizes[0] / 10));
        Assert.InRange(delivery.Sender.GetSnapshot().LastFailures.Count, 1, 20);
        delivery.Server.Default = FakeAnswer.Ok;
        await delivery.UntilEmptyAsync(TimeSpan.FromMinutes(10), Step);
        Assert.Equal((1200, 100, 1100), (delivery.Totals.Accepted, delivery.Totals.Delivered, delivery.Totals.Dropped));
        Assert.Equal(1100, delivery.Failed.Count(failed => failed.Failure.Reason == DeliveryReasons.DroppedOldest));
        Assert.Equal(1200, delivery.Failed.Select(failed => failed.MessageId).Concat(ArrivedIn(delivery)).Distinct().Count());
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Beyond_the_age_limit_events_are_given_up_and_younger_ones_are_not()
    {
        await using var delivery = new Delivery(createOutbox: CreateOutbox);
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.ServiceUnavailable);
        for (var i = 0; i < 5; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var start = delivery.Time.GetUtcNow();
        await delivery.UntilAsync(() => delivery.Time.GetUtcNow() - start >= TimeSpan.FromHours(2), TimeSpan.FromHours(3), Step);
        await delivery.EnqueueAsync("younger");
        await delivery.UntilAsync(() => delivery.Totals.GivenUp == 5, TimeSpan.FromHours(3), Step);

        // The clock of the test may run on while something is done.
        Assert.InRange(delivery.Time.GetUtcNow() - start, TimeSpan.FromHours(4) - TimeSpan.FromSeconds(15), TimeSpan.FromHours(4) + TimeSpan.FromMinutes(3));
        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.RetriesExhausted, failed.Failure.Reason));
        Assert.Equal(5, delivery.Sender.GetSnapshot().Discarded[DeliveryReasons.RetriesExhausted]);

        delivery.Server.Default = FakeAnswer.Ok;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1, TimeSpan.FromMinutes(10), Step);
        Assert.Equal(["younger"], ArrivedIn(delivery));
        Assert.Equal(5, await delivery.Sender.DeadLetters.ReplayAsync());
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 6, TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1));
        Assert.Equal(0, delivery.Outbox.DeadLetters);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public async Task Dead_letters_are_as_old_as_their_replay_whatever_the_clock_says(int days)
    {
        await using var delivery = new Delivery(createOutbox: CreateOutbox);
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.BadRequest), FakeAnswer.Status(HttpStatusCode.ServiceUnavailable));
        await delivery.EnqueueAsync();
        await delivery.UntilEmptyAsync();

        delivery.Time.Jump(TimeSpan.FromDays(days));
        Assert.Equal(1, await delivery.Sender.DeadLetters.ReplayAsync());
        Assert.InRange(delivery.Sender.OldestAge, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await delivery.UntilEmptyAsync();

        Assert.Equal((1, 1), (delivery.Totals.Delivered, delivery.Totals.GivenUp));
    }

    [Theory]
    [InlineData(-10_000)]
    [InlineData(10_000)]
    public async Task A_clock_that_jumps_neither_loses_events_nor_holds_them_up(int hours)
    {
        await using var delivery = new Delivery(createOutbox: CreateOutbox);
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.ServiceUnavailable), FakeAnswer.Status(HttpStatusCode.ServiceUnavailable));
        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.Retried == 1);

        delivery.Time.Jump(TimeSpan.FromHours(hours));
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1, TimeSpan.FromSeconds(10));

        Assert.Empty(delivery.Failed);
        delivery.AssertAddsUp();
    }

    private static string[] ArrivedIn(Delivery delivery) =>
        [.. delivery.Server.Requests.TakeLast((int)delivery.Totals.Delivered).Select(request => Events.MessageIdOf(request.Body))];
}
