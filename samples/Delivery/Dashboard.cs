using KameleoonSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Delivery;

/// <summary>What an operator wants to see.</summary>
internal static class Dashboard
{
    public static async Task ShowAsync(IServiceProvider services)
    {
        var sender = services.GetRequiredService<KameleoonSender>();
        var snapshot = sender.GetSnapshot();
        Console.WriteLine(snapshot.Totals);
        foreach (var (name, totals) in snapshot.PerMapping)
        {
            Console.WriteLine($"  {name}: {totals.Delivered} of {totals.Accepted} delivered, {totals.GivenUp} given up");
        }

        Console.WriteLine($"Half of them took {snapshot.Latency.P50.TotalMilliseconds:N0} ms, 99 % {snapshot.Latency.P99.TotalMilliseconds:N0} ms at most.");
        await foreach (var letter in sender.DeadLetters.ReadAsync())
        {
            Console.WriteLine($"Dead letter {letter.Id}: {letter.Failure}");
        }

        var health = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Console.WriteLine($"Health: {health.Status}");
    }
}
