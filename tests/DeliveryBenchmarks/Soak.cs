using System.Diagnostics;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.DeliveryBenchmarks;

/// <summary>Many events through the whole pipeline: memory stays flat, and the counts add up exactly.</summary>
internal static class Soak
{
    public static async Task<int> RunAsync(int events)
    {
        using var server = LoopbackServer.Start();
        await using var sender = new KameleoonSender(Load.Options(server.Address, concurrency: 16));
        var started = TimeProvider.System.GetTimestamp();
        var warm = 0L;
        for (var i = 1; i <= events; i++)
        {
            var result = await sender.EnqueueAsync(Load.Events[i % Load.Events.Length]);
            if (!result.IsAccepted)
            {
                Console.Error.WriteLine(result);
                return 1;
            }

            if (i % Math.Max(events / 10, 1) == 0)
            {
                var memory = GC.GetTotalMemory(forceFullCollection: true);
                warm = warm == 0 ? memory : warm;
                var resident = Process.GetCurrentProcess().WorkingSet64;
                Console.WriteLine($"{i:N0} accepted after {TimeProvider.System.GetElapsedTime(started):c}: heap {memory / 1024:N0} KiB, resident {resident / 1024 / 1024:N0} MiB");
            }
        }

        var flush = await sender.FlushAsync(TimeSpan.FromMinutes(1));
        var totals = sender.GetSnapshot().Totals;
        var received = await server.CountReceivedAsync();
        var grown = GC.GetTotalMemory(forceFullCollection: true) - warm;
        Console.WriteLine($"{totals}; received {received:N0}; heap since the first tenth {grown / 1024:N0} KiB; {flush}");
        var isGood = flush.IsComplete && totals.Accepted == events && totals.Delivered == events && received == events
            && grown < 1024 * 1024;
        Console.WriteLine(isGood ? "The counts add up, and memory is flat." : "FAILED");
        return isGood ? 0 : 1;
    }
}
