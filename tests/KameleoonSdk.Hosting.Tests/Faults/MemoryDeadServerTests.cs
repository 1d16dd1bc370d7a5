using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>Hours without a server, with the queue in memory.</summary>
public class MemoryDeadServerTests : DeadServerContract
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    protected override IOutbox CreateOutbox(OutboxContext context) => new MemoryOutbox(context);

    private protected override long SizeOf(Delivery delivery) => delivery.Outbox.Bytes;

    [Fact]
    public async Task Each_event_is_tried_by_full_jitter_from_one_second_to_five_minutes()
    {
        // Without the circuit, so that each event keeps to its own schedule. Each draw of the jitter is another one.
        await using var delivery = new Delivery(options => options.CircuitBreaker.Failures = int.MaxValue, CreateOutbox, random: new Random(5));
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.ServiceUnavailable);
        for (var i = 0; i < 10; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        var start = delivery.Time.GetUtcNow();
        await delivery.UntilAsync(() => delivery.Time.GetUtcNow() - start >= TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(4), TimeSpan.FromMilliseconds(200));
        await delivery.UntilAsync(() => delivery.Time.GetUtcNow() - start >= TimeSpan.FromMinutes(234), TimeSpan.FromHours(4), Step);
        var gaps = GapsOf(delivery.Server.Requests);
        for (var attempt = 1; attempt <= 12; attempt++)
        {
            double[] seconds = [.. gaps.Where(gap => gap.Attempt == attempt).Select(gap => gap.Time.TotalSeconds)];
            Assert.Equal(10, seconds.Length);
            // The clock of the test may run on by some steps while something is done.
            Assert.InRange(seconds.Max(), 0, Math.Min(Math.Pow(2, attempt - 1), 300) + (attempt < 6 ? 10 : 60));
        }

        // From the tenth attempt on, evenly from nothing to five minutes.
        double[] late = [.. gaps.Where(gap => gap.Attempt >= 10).Select(gap => gap.Time.TotalSeconds)];
        Assert.True(late.Length > 400, $"{late.Length}");
        Assert.InRange(late.Max(), 270, 360);
        Assert.InRange(late.Min(), 0, 20);
        Assert.InRange(late.Average(), 130, 175);

        delivery.Server.Default = FakeAnswer.Ok;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 10, TimeSpan.FromMinutes(6), Step);
        Assert.Equal(delivery.Server.Requests.Count, delivery.Totals.Retried + 10);
        Assert.Empty(delivery.Failed);
        delivery.AssertAddsUp();
    }

    /// <summary>The time after each attempt at an event until the next one.</summary>
    private static List<(int Attempt, TimeSpan Time)> GapsOf(IEnumerable<ReceivedRequest> requests) =>
    [
        .. requests.GroupBy(request => Events.MessageIdOf(request.Body)).SelectMany(attempts =>
            attempts.Zip(attempts.Skip(1), (one, next) => next.Time - one.Time).Select((time, index) => (index + 1, time))),
    ];
}
