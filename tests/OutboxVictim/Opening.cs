using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite;

namespace KameleoonSdk.OutboxVictim;

internal static class Opening
{
    public static async Task<int> RunAsync(string file)
    {
        await using var outbox = new SqliteOutbox(new SqliteOutboxOptions { Path = file }, new OutboxContext { Project = "default" });
        try
        {
            Console.WriteLine($"opened {await outbox.OpenAsync()}");
        }
        catch (OutboxException exception)
        {
            Console.WriteLine($"refused {exception.Message}");
        }

        return 0;
    }
}
