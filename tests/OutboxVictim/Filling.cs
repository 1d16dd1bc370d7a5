using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite;

namespace KameleoonSdk.OutboxVictim;

internal static class Filling
{
    public static async Task<int> RunAsync(string file)
    {
        var limits = new OutboxLimits { MaxEvents = int.MaxValue, MaxBytes = long.MaxValue };
        await using var outbox = new SqliteOutbox(
            new SqliteOutboxOptions { Path = file }, new OutboxContext { Project = "default", Limits = limits });
        await outbox.OpenAsync();
        var appended = 0;
        try
        {
            while (true)
            {
                await outbox.AppendAsync(new OutboxEvent
                {
                    Body = EventText.Body($"m-{appended}"),
                    Action = "ready",
                    AcceptedAt = DateTimeOffset.UtcNow,
                });
                appended++;
            }
        }
        catch (OutboxException exception)
        {
            Console.WriteLine($"appended {appended}");
            Console.WriteLine($"refused {exception.Message}");
        }

        try
        {
            await DeliverAsync(outbox);
        }
        catch (OutboxException exception)
        {
            Console.WriteLine($"waits {exception.Message}");
            return 0;
        }

        await outbox.AppendAsync(new OutboxEvent { Body = EventText.Body("again"), Action = "ready", AcceptedAt = DateTimeOffset.UtcNow });
        Console.WriteLine("appended again");
        return 0;
    }

    private static async Task DeliverAsync(SqliteOutbox outbox)
    {
        var (delivered, torn) = (0, 0);
        while (await outbox.LeaseAsync(16, DateTimeOffset.UtcNow) is { Events: { Count: > 0 } batch })
        {
            torn += batch.Count((leased) => !leased.Event.Body.Span.SequenceEqual(EventText.Body($"m-{leased.Id - 1}")));
            delivered += await outbox.SettleAsync([.. batch.Select(OutboxSettlement.Delivered)]);
        }

        Console.WriteLine($"delivered {delivered}, torn {torn}");
    }
}
