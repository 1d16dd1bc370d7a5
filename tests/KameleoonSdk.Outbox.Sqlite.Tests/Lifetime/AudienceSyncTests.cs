using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Hosting;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Lifetime;

/// <summary>Syncs of audiences that hand their changes over to the outbox.</summary>
public sealed class AudienceSyncTests : IDisposable
{
    private static readonly Audience Audience = new("Big spenders");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_sync_handed_over_before_the_process_ended_is_delivered_by_the_next_one()
    {
        var memberships = new MemoryMembershipStore();
        await using (var before = new Delivery(createOutbox: CreateOutbox))
        {
            before.Server.Default = FakeAnswer.Silence;
            Assert.Equal(2, (await SyncAsync(before, memberships, "v-1", "v-2")).Entered);

            var stopping = before.Sender.StopAsync(TimeSpan.Zero).AsTask();
            await before.UntilAsync(() => stopping.IsCompleted);
            Assert.Equal(2, (await stopping).Stored);
        }

        await using var delivery = new Delivery(createOutbox: CreateOutbox);
        var second = await SyncAsync(delivery, memberships, "v-2", "v-3");
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 4);

        Assert.Equal((1, 1, 1), (second.Entered, second.Left, second.Unchanged));
        var sent = delivery.Server.Requests.Select(request => request.Text).ToArray();
        Assert.Equal(4, sent.Length);
        Assert.All(
            ["v-1:true", "v-2:true", "v-3:true", "v-1:false"],
            change => Assert.Single(sent, text =>
                text.Contains($"\"{change.Split(':')[0]}\"", StringComparison.Ordinal)
                && text.Contains($"\"big_spenders\":{change.Split(':')[1]}", StringComparison.Ordinal)));
    }

    private static Task<SyncProgress> SyncAsync(Delivery delivery, MemoryMembershipStore memberships, params string[] visitorCodes) =>
        new AudienceSync(Audience, delivery.Sender.AsQueueSink(), memberships).RunAsync(MembersAsync(visitorCodes));

    private static async IAsyncEnumerable<Member> MembersAsync(string[] visitorCodes)
    {
        foreach (var visitorCode in visitorCodes)
        {
            yield return new Member { VisitorCode = visitorCode };
        }

        await Task.CompletedTask;
    }

    private SqliteOutbox CreateOutbox(OutboxContext context) => new(new SqliteOutboxOptions { Path = _folder.Outbox }, context);
}
