using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite;

namespace KameleoonSdk.OutboxVictim;

internal static class Leasing
{
    public static async Task<int> RunAsync(string file, int count)
    {
        await using var outbox = new SqliteOutbox(new SqliteOutboxOptions { Path = file }, new OutboxContext { Project = "default" });
        await outbox.OpenAsync();
        var batch = await outbox.LeaseAsync(count, DateTimeOffset.UtcNow);
        Console.WriteLine($"leased {batch.Events.Count}");
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
