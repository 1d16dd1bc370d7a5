using System.Globalization;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Processes;

/// <summary>
/// Processes that enqueue and deliver, killed again and again on one file, against a server that fails at random. The number of kills is
/// <c>KAMELEOON_OUTBOX_KILLS</c>, 8 by default.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    // What may be on its way at a kill: requests, events leased ahead, and settlements that wait for the disk.
    private const int MostInFlight = 8 + 16 + 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_accepted_event_arrives_though_processes_are_killed_at_any_moment(int processes)
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("KAMELEOON_OUTBOX_KILLS") ?? "8", CultureInfo.InvariantCulture);
        using var folder = new TempFolder();
        await using var server = new FailingServer(seed: 7);
        await server.StartAsync();
        var random = new Random(11);
        for (var round = 0; round < kills / processes; round++)
        {
            // The random numbers are drawn here, one after the other.
            await Task.WhenAll(Enumerable.Range(0, processes).Select(process => ProduceAndKillAsync(
                folder, server.Address, $"{round}.{process}", isAtWork: random.Next(3) > 0, TimeSpan.FromMilliseconds(random.Next(400)))));
        }

        using var drain = Victim.Start("drain", folder.Outbox, server.Address.ToString());
        Assert.Equal(0, await drain.WaitForExitAsync());

        var (accepted, noted) = Read(folder);
        var arrived = server.Delivered.GroupBy(delivered => delivered.MessageId).ToDictionary(group => group.Key, group => group.ToArray());
        var duplicates = arrived.Values.Where(deliveries => deliveries.Length > 1).ToArray();
        output.WriteLine(
            $"{kills} kills, {accepted.Length} accepted, {arrived.Count} arrived, {noted.Count} noted as delivered before the kill, "
            + $"{duplicates.Length} more than once, {server.Torn.Count} torn");

        Assert.NotEmpty(accepted);
        Assert.Equal([], accepted.Where(id => !arrived.ContainsKey(id)).ToArray());
        Assert.Empty(server.Torn);
        Assert.Empty(folder.Aside);

        // Never twice by one process, and after a kill only what was on its way: nothing that had been noted as delivered before, one by one.
        Assert.NotEmpty(noted);
        Assert.All(duplicates, deliveries => Assert.Equal(deliveries.Length, deliveries.Select(delivery => delivery.Round).Distinct().Count()));
        Assert.All(
            duplicates.SelectMany(deliveries => deliveries.SkipLast(1)),
            earlier => Assert.False(noted.Contains((earlier.Round, earlier.MessageId)), $"{earlier} was noted, and yet sent again."));
        Assert.All(
            duplicates.SelectMany(deliveries => deliveries.SkipLast(1)).GroupBy(delivery => delivery.Round),
            round => Assert.InRange(round.Count(), 0, MostInFlight));
        AssertSound(folder.Outbox);
    }

    private static async Task ProduceAndKillAsync(TempFolder folder, Uri address, string round, bool isAtWork, TimeSpan delay)
    {
        var ledger = Path.Combine(folder.Path, $"ledger-{round}");
        using var victim = Victim.Start("produce", folder.Outbox, ledger, address.ToString(), round);

        // Two of three are killed at work, the others perhaps while they still open the file.
        while (isAtWork && Length(ledger) == 0)
        {
            Assert.False(victim.HasExited, "The process ended by itself.");
            await Task.Delay(5);
        }

        await Task.Delay(delay);
        await victim.KillAsync();
    }

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    // A line may be cut by the kill: that event's call had not returned yet as far as anybody can tell.
    private static (string[] Accepted, HashSet<(string Round, string MessageId)> Noted) Read(TempFolder folder)
    {
        string[][] lines =
        [
            .. Directory.EnumerateFiles(folder.Path, "ledger-*").SelectMany(path => File.ReadAllText(path).Split('\n').SkipLast(1)).Select(line => line.Split(' ')),
        ];
        return (
            [.. lines.Where(words => words is ["accepted", _]).Select(words => words[1])],
            [.. lines.Where(words => words is ["noted", _, _]).Select(words => (words[1], words[2]))]);
    }

    private static void AssertSound(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM queue) + (SELECT sum(events + bytes + leased) FROM projects)";
        Assert.Equal(0L, command.ExecuteScalar());
    }
}
