using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite;

namespace KameleoonSdk.DeliveryBenchmarks;

/// <summary>
/// How many events a second go through the durable outbox, each on the disk before it is accepted, as a share of what a bare loop of the
/// same requests reaches in the same run.
/// </summary>
internal static class OutboxThroughput
{
    public static async Task<int> RunAsync(int concurrency, int producers, int seconds, int rounds)
    {
        using var server = LoopbackServer.Start();
        var time = TimeSpan.FromSeconds(seconds);
        var shares = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var bare = await Throughput.BareAsync(server, producers, time);
            var outbox = await OutboxAsync(server, concurrency, producers, time);
            shares.Add(outbox.Rate / bare.Rate);
            Console.WriteLine(
                $"round {round + 1}: bare {bare}; outbox {outbox}; share {shares[^1]:N3}");
        }

        shares.Sort();
        Console.WriteLine(
            $"{producers} producers, {concurrency} requests at once, 1 KB events, median share of {rounds} rounds: {shares[shares.Count / 2]:N3}");
        return 0;
    }

    private static async Task<Throughput.Measured> OutboxAsync(LoopbackServer server, int concurrency, int producers, TimeSpan time)
    {
        // In the working folder, since temporary folders are in memory on some systems.
        var folder = Directory.CreateDirectory($"outbox-{Guid.NewGuid():n}");
        try
        {
            await using var sender = new KameleoonSender(Load.Options(server.Address, concurrency), new KameleoonSenderDependencies
            {
                CreateOutbox = context => new SqliteOutbox(
                    new SqliteOutboxOptions { Path = Path.Combine(folder.FullName, "outbox.db") }, context),
            });
            var received = await server.CountReceivedAsync();
            using var stop = new CancellationTokenSource();
            var loops = Enumerable.Range(0, producers).Select(start => Task.Run(async () =>
            {
                for (var i = start; !stop.IsCancellationRequested; i++)
                {
                    Load.EnsureAccepted(await sender.EnqueueAsync(Load.Events[i % Load.Events.Length]));
                }
            })).ToArray();
            var measured = await Throughput.MeasureAsync(() => sender.GetSnapshot().Totals.Delivered, time);
            await stop.CancelAsync();
            await Task.WhenAll(loops);
            await sender.FlushAsync(TimeSpan.FromSeconds(30));
            await server.EnsureReceivedAsync(received + sender.GetSnapshot().Totals.Accepted);
            return measured;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
