using System.Net;
using System.Net.Http.Headers;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.DeliveryBenchmarks;

/// <summary>How many events a second go through the queue, as a share of what a bare loop of the same requests reaches in the same run.</summary>
internal static class Throughput
{
    public static async Task<int> RunAsync(int concurrency, int seconds, int rounds, bool isHttp2 = false)
    {
        using var server = LoopbackServer.Start(isHttp2);
        var time = TimeSpan.FromSeconds(seconds);
        var shares = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var bare = await BareAsync(server, concurrency, time, isHttp2);
            var queue = await QueueAsync(server, concurrency, time);
            shares.Add(queue.Rate / bare.Rate);
            Console.WriteLine(
                $"round {round + 1}: bare {bare}; queue {queue}; share {shares[^1]:N3}");
        }

        shares.Sort();
        if (isHttp2)
        {
            Console.WriteLine($"connections in all: {await server.DescribeConnectionsAsync()}");
        }

        Console.WriteLine($"{concurrency} at once, 1 KB events, median share of {rounds} rounds: {shares[shares.Count / 2]:N3}");
        return 0;
    }

    public static async Task<Measured> BareAsync(LoopbackServer server, int concurrency, TimeSpan time, bool isHttp2 = false)
    {
        using var invoker = new HttpMessageInvoker(server.CreateHandler());
        var url = new Uri(server.Address, "/segmentio");
        var received = await server.CountReceivedAsync();
        var count = 0L;
        using var stop = new CancellationTokenSource();
        var loops = Enumerable.Range(0, concurrency).Select(start => Task.Run(async () =>
        {
            for (var i = start; !stop.IsCancellationRequested; i++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, url)
                {
                    Content = new ByteArrayContent(Load.Bodies[i % Load.Bodies.Length]),
                    Version = isHttp2 ? HttpVersion.Version20 : HttpVersion.Version11,
                };
                request.Headers.TryAddWithoutValidation("authorization", "Basic " + Load.ApiKey);
                request.Headers.TryAddWithoutValidation("x-segment-settings", Load.Sitecode);
                request.Headers.TryAddWithoutValidation("user-agent", "bare");
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using var response = await invoker.SendAsync(request, CancellationToken.None);
                response.EnsureSuccessStatusCode();
                Interlocked.Increment(ref count);
            }
        })).ToArray();
        var measured = await MeasureAsync(() => Interlocked.Read(ref count), time);
        await stop.CancelAsync();
        await Task.WhenAll(loops);
        await server.EnsureReceivedAsync(received + count);
        return measured;
    }

    private static async Task<Measured> QueueAsync(LoopbackServer server, int concurrency, TimeSpan time)
    {
        var received = await server.CountReceivedAsync();
        using var handler = server.CreateHandler();
        await using var sender = new KameleoonSender(
            Load.Options(server.Address, concurrency), new KameleoonSenderDependencies { HttpHandler = handler });
        using var stop = new CancellationTokenSource();
        var producer = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                Load.EnsureAccepted(await sender.EnqueueAsync(Load.Events[i % Load.Events.Length]));
            }
        });
        var measured = await MeasureAsync(() => sender.GetSnapshot().Totals.Delivered, time);
        await stop.CancelAsync();
        await producer;
        await sender.FlushAsync(TimeSpan.FromSeconds(30));
        await server.EnsureReceivedAsync(received + sender.GetSnapshot().Totals.Accepted);
        return measured;
    }

    public static async Task<Measured> MeasureAsync(Func<long> count, TimeSpan time)
    {
        // Tier-1 code comes late while all cores are busy.
        await Task.Delay(time);
        var (before, allocated, started) = (count(), GC.GetTotalAllocatedBytes(precise: true), TimeProvider.System.GetTimestamp());
        var processor = Environment.CpuUsage.TotalTime;
        await Task.Delay(time);
        var done = count() - before;
        var elapsed = TimeProvider.System.GetElapsedTime(started);
        processor = Environment.CpuUsage.TotalTime - processor;
        return new Measured(
            done / elapsed.TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)Math.Max(done, 1),
            processor.TotalMicroseconds / Math.Max(done, 1));
    }

    public readonly record struct Measured(double Rate, double Bytes, double ProcessorMicroseconds)
    {
        public override string ToString() => $"{Rate:N0}/s, {Bytes:N0} B and {ProcessorMicroseconds:N1} us of processor time a request";
    }
}
