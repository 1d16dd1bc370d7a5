using System.Diagnostics;
using System.Globalization;
using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Engage.Sqlite;

namespace KameleoonSdk.Benchmarks.Engage;

/// <summary>
/// What syncs of a large audience cost: <c>dotnet run -c Release --project tests/Benchmarks -- engage memory|sqlite [members]</c>.
/// Not a benchmark of many rounds: each sync takes seconds, and the memory of the whole process is what counts.
/// </summary>
internal static class SyncMeasurement
{
    public const string Name = "engage";

    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("kameleoon-engage-");
        using var sqlite = args[1] == "sqlite" ? SqliteMembershipStore.Open(Path.Combine(folder.FullName, "memberships.db")) : null;
        var sync = new AudienceSync(new Audience("Order completed last 30days"), SinkAsync, sqlite ?? (IMembershipStore)new MemoryMembershipStore());

        Console.WriteLine($"{count:N0} members, {args[1]}; {Environment.Version}; before: {PeakMegabytes():N0} MB");
        await MeasureAsync("all enter", sync, 0, count);
        await MeasureAsync("nothing changes", sync, 0, count);
        await MeasureAsync("1 % enter, 1 % leave", sync, count / 100, count);
        await MeasureAsync("all leave", sync, 0, 0);
        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(string what, AudienceSync sync, int first, int count)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var time = Stopwatch.StartNew();
        var result = await sync.RunAsync(MembersAsync(first, count));
        var seconds = time.Elapsed.TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Console.WriteLine(
            $"{what,-22} {seconds,6:N2} s  {allocated / 1e6,7:N0} MB allocated  live {GC.GetTotalMemory(forceFullCollection: true) / 1e6,5:N0} MB  "
            + $"peak of the process {PeakMegabytes(),5:N0} MB  {result.HandedOver:N0} events");
    }

    private static async IAsyncEnumerable<Member> MembersAsync(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            yield return new Member { VisitorCode = $"visitor-{i:x16}", UserId = $"user-{i}" };
        }

        await Task.CompletedTask;
    }

    private static ValueTask SinkAsync(IActionEvent @event, CancellationToken cancellationToken) => default;

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
