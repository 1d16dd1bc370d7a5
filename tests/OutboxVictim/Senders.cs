using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite;

namespace KameleoonSdk.OutboxVictim;

internal static class Senders
{
    public const int Concurrency = 8;

    /// <summary>A sender that tries again soon and never pauses, since the server fails often.</summary>
    public static KameleoonSender Create(string file, Uri address, Func<IOutbox, IOutbox>? wrap = null)
    {
        var options = new KameleoonOptions
        {
            ApiKey = "eyJhIjoiYiJ9",
            Sitecode = "abcdefghij",
            BaseAddress = address,
            Concurrency = Concurrency,
        };
        options.Queue.MaxEvents = 1_000_000;
        options.Retry.InitialDelay = TimeSpan.FromMilliseconds(5);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(50);
        options.CircuitBreaker.Failures = int.MaxValue;
        return new KameleoonSender(options, new KameleoonSenderDependencies
        {
            CreateOutbox = context =>
            {
                var outbox = new SqliteOutbox(new SqliteOutboxOptions { Path = file }, context);
                return wrap?.Invoke(outbox) ?? outbox;
            },
        });
    }
}
