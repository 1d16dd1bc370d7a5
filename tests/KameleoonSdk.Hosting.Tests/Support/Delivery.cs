using System.Collections.Concurrent;
using KameleoonSdk.Destinations;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>A sender on a clock of the test, with a fake server on the same clock, and everything that it told the application.</summary>
internal sealed class Delivery : IAsyncDisposable
{
    private readonly CapturedLog _log = new();

    public Delivery(
        Action<KameleoonOptions>? configure = null,
        Func<OutboxContext, IOutbox>? createOutbox = null,
        double jitter = 0.5,
        Random? random = null,
        KameleoonDestination? destination = null)
    {
        Server = new FakeKameleoonServer(Time);
        var options = new KameleoonOptions
        {
            ApiKey = Secrets.ApiKey,
            Sitecode = Secrets.Sitecode,
            BaseAddress = Server.Address,
            OnFailure = failed =>
            {
                Failed.Enqueue(failed);
                return ValueTask.CompletedTask;
            },
        };
        configure?.Invoke(options);
        Sender = new KameleoonSender(options, new KameleoonSenderDependencies
        {
            TimeProvider = Time,
            LoggerFactory = _log,
            Random = random ?? new FixedRandom(jitter),
            Metrics = Metrics,
            Destination = destination,
            CreateOutbox = createOutbox ?? (static context => new MemoryOutbox(context)),
        });
    }

    public JumpingTimeProvider Time { get; } = new();

    public FakeKameleoonServer Server { get; }

    public KameleoonSender Sender { get; }

    public KameleoonMetrics Metrics { get; } = new(factory: null);

    public ConcurrentQueue<FailedEvent> Failed { get; } = new();

    public IReadOnlyCollection<string> Logged => _log.Lines;

    public DeliveryTotals Totals => Sender.GetSnapshot().Totals;

    public OutboxStatistics Outbox => Sender.GetSnapshot().Outbox;

    /// <summary>Gives one event to the queue, which must accept it.</summary>
    public async Task EnqueueAsync(string messageId = "m-1", string? visitorCode = "visitor-1")
    {
        var result = await Sender.EnqueueAsync(Events.Order(messageId, visitorCode));
        Assert.True(result.IsAccepted, result.ToString());
    }

    /// <summary>Lets the clock run in small steps until something has come about, at most so long.</summary>
    public async Task UntilAsync(Func<bool> isReached, TimeSpan atMost = default, TimeSpan step = default)
    {
        atMost = atMost == default ? TimeSpan.FromMinutes(1) : atMost;
        step = step == default ? TimeSpan.FromMilliseconds(100) : step;
        for (var end = Time.GetUtcNow() + atMost; !isReached(); await Time.AdvanceAsync(step))
        {
            if (Time.GetUtcNow() >= end)
            {
                Assert.Fail($"Not reached within {atMost}: {Totals} {Outbox}\n{string.Join('\n', Logged)}");
            }

            await SettleAsync(isReached);
        }
    }

    /// <summary>Lets the clock run until no event is left and all are counted, which comes a moment later.</summary>
    public async Task UntilEmptyAsync(TimeSpan atMost = default, TimeSpan step = default)
    {
        await UntilAsync(() => Outbox.Events == 0, atMost, step);
        while (Sender.IsBusy)
        {
            await Threads.LetOthersRunAsync();
        }
    }

    /// <summary>
    /// Lets everything run that does not wait for the clock: answers come in real time, so the clock must not run while one is on its
    /// way.
    /// </summary>
    public async Task SettleAsync(Func<bool>? isReached = null)
    {
        var quiet = 0;
        while (quiet < 100 && !(isReached?.Invoke() ?? false))
        {
            quiet = Sender.RequestsUnderWay > Server.HeldCount || Sender.IsBusy ? 0 : quiet + 1;
            await Threads.LetOthersRunAsync();
        }
    }

    /// <summary>What must hold for every delivery when it is over.</summary>
    public void AssertAddsUp()
    {
        var (totals, outbox) = (Totals, Outbox);
        Assert.Equal(totals.Accepted, totals.Delivered + totals.GivenUp + totals.Dropped + outbox.Events);
        Assert.All(Logged, Secrets.AssertNone);
        Assert.All(Sender.GetSnapshot().LastFailures, sample => Secrets.AssertNone(sample.Failure.ToString()));
        Assert.All(Failed, failed => Secrets.AssertNone(failed.Failure.ToString()));
    }

    public async ValueTask DisposeAsync()
    {
        // Nothing may hang on the clock of the test, least of all one that has failed.
        var stopping = Sender.StopAsync(TimeSpan.Zero).AsTask();
        for (; !stopping.IsCompleted; await Time.AdvanceAsync(TimeSpan.FromSeconds(1)))
        {
            await Threads.LetOthersRunAsync();
        }

        await stopping;
        await Sender.DisposeAsync();
        await Server.DisposeAsync();
    }
}
