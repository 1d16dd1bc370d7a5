using System.Text;
using KameleoonSdk.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Support;

/// <summary>Outboxes and events on a clock of the test.</summary>
internal static class Outboxes
{
    public static readonly DateTimeOffset Start = new(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);

    public static async Task<SqliteOutbox> OpenAsync(
        string path, TimeProvider? time = null, OutboxLimits? limits = null, string project = "default", ILogger? logger = null)
    {
        var outbox = Create(path, time, limits, project, logger);
        await outbox.OpenAsync();
        return outbox;
    }

    public static SqliteOutbox Create(
        string path, TimeProvider? time = null, OutboxLimits? limits = null, string project = "default", ILogger? logger = null)
    {
        var context = new OutboxContext
        {
            Project = project,
            Limits = limits ?? new OutboxLimits(),
            TimeProvider = time ?? new FakeTimeProvider(Start),
        };
        return new SqliteOutbox(new SqliteOutboxOptions { Path = path }, logger is null ? context : context with { Logger = logger });
    }

    public static OutboxEvent Event(string body, string? orderKey = null) => new()
    {
        Body = Encoding.UTF8.GetBytes(body),
        Action = "logEvent",
        AcceptedAt = Start,
        OrderKey = orderKey,
    };

    public static async Task AppendAsync(this SqliteOutbox outbox, params string[] bodies)
    {
        foreach (var body in bodies)
        {
            Assert.Equal(OutboxAppendStatus.Appended, await outbox.AppendAsync(Event(body)));
        }
    }

    public static async Task<IReadOnlyList<LeasedEvent>> LeaseAsync(this SqliteOutbox outbox, int maxCount = 1000) =>
        (await outbox.LeaseAsync(maxCount, Start)).Events;

    public static async Task<string[]> LeaseTextsAsync(this SqliteOutbox outbox, int maxCount = 1000) =>
        [.. (await outbox.LeaseAsync(maxCount)).Select(Text)];

    public static string Text(LeasedEvent leased) => Encoding.UTF8.GetString(leased.Event.Body.Span);
}
