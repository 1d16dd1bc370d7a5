using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Lifetime;

/// <summary>Stopping in the middle of load, with any kind of outbox: within the deadline, and nothing is unaccounted for.</summary>
public abstract class StopUnderLoadContract
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    /// <summary>Makes the outbox under test. Called again, it is the same store.</summary>
    protected abstract IOutbox CreateOutbox(OutboxContext context);

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(300, false)]
    public async Task Every_event_is_delivered_stored_or_handed_over(int answers, bool isSilentThen)
    {
        await using var delivery = new Delivery(
            options =>
            {
                options.Queue.MaxEvents = 50;
                options.Concurrency = 4;
            },
            CreateOutbox);
        delivery.Server.Script([.. Enumerable.Repeat(FakeAnswer.Ok, answers)]);
        delivery.Server.Default = isSilentThen ? FakeAnswer.Silence : FakeAnswer.Ok;
        var producers = Enumerable.Range(0, 4).Select(producer => Task.Run(() => ProduceAsync(delivery, producer))).ToArray();
        await delivery.Server.WhenReceivedAsync(answers);
        var start = delivery.Time.GetUtcNow();

        var stopping = delivery.Sender.StopAsync(Deadline).AsTask();
        await delivery.UntilAsync(() => stopping.IsCompleted || delivery.Time.GetUtcNow() - start >= Deadline, Deadline * 2);

        // From its deadline on, stopping waits for the clock no more. It is given a minute of the machine's time for what threads have to do.
        var result = await stopping.WaitAsync(TimeSpan.FromMinutes(1));
        string[] accepted = [.. (await Task.WhenAll(producers)).SelectMany(ids => ids)];
        Assert.Equal(accepted.Length, delivery.Totals.Accepted);
        Assert.Equal(accepted.Length, result.Delivered + result.Failed + result.Stored + result.Left);
        Assert.Equal(result.Left, delivery.Failed.Count);
        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.SenderClosed, failed.Failure.Reason));
        delivery.AssertAddsUp();
        await delivery.Sender.DisposeAsync();

        // What is stored is delivered by the next process. What was broken off may have arrived, and is not lost either way.
        await using var next = new Delivery(createOutbox: CreateOutbox);
        await next.Sender.FlushAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(result.Stored, next.Totals.Delivered);
        var seen = delivery.Server.Requests.Take(isSilentThen ? answers : int.MaxValue).Concat(next.Server.Requests).Select(request => Events.MessageIdOf(request.Body))
            .Concat(delivery.Failed.Select(failed => failed.MessageId!));
        Assert.Equal(accepted.Order(), seen.Order());
    }

    private static async Task<List<string>> ProduceAsync(Delivery delivery, int producer)
    {
        var accepted = new List<string>();
        for (var i = 0; ; i++)
        {
            var result = await delivery.Sender.EnqueueAsync(Events.Order($"{producer}-{i}"));
            if (!result.IsAccepted)
            {
                Assert.Equal(DeliveryReasons.SenderClosed, result.Reason);
                return accepted;
            }

            accepted.Add($"{producer}-{i}");
        }
    }
}
