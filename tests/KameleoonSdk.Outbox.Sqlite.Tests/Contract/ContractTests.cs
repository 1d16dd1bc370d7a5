using System.Net;
using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Contract;

public sealed class ContractTests : IDisposable
{
    private static readonly DeliveryFailure Failure = new(DeliveryReasons.BadRequest, "no", HttpStatusCode.BadRequest);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_of_an_event_survives_the_outbox()
    {
        var appended = Outboxes.Event("""{"é":1}""", "visitor") with
        {
            Mapping = "orders",
            TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        };
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            Assert.Equal(OutboxAppendStatus.Appended, await before.AppendAsync(appended));
        }

        await using var outbox = Outboxes.Create(_folder.Outbox);
        Assert.Equal(new OutboxOpening(1), await outbox.OpenAsync());
        var leased = Assert.Single(await outbox.LeaseAsync());
        Assert.Equal(appended.Body.ToArray(), leased.Event.Body.ToArray());
        Assert.Equal(appended with { Body = default }, leased.Event with { Body = default });
        Assert.Equal(0, leased.Attempts);
        Assert.Equal(appended.AcceptedAt, leased.NextAttemptAt);
    }

    [Fact]
    public async Task Attempts_and_the_next_time_survive_the_outbox()
    {
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            await before.AppendAsync("a");
            var leased = Assert.Single(await before.LeaseAsync());
            Assert.Equal(1, await before.SettleAsync([OutboxSettlement.Retry(leased, Outboxes.Start.AddMinutes(5), Failure)]));
        }

        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        var early = await outbox.LeaseAsync(10, Outboxes.Start.AddMinutes(4.75));
        Assert.Empty(early.Events);
        Assert.Equal(Outboxes.Start.AddMinutes(5), early.NextDueAt);
        Assert.Equal(1, Assert.Single((await outbox.LeaseAsync(10, Outboxes.Start.AddMinutes(5))).Events).Attempts);
    }

    [Fact]
    public async Task An_event_that_delivery_asked_for_is_handed_over_and_still_counts_as_leased_in_the_file()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        Assert.Empty(await outbox.LeaseAsync(2));
        await outbox.AppendAsync("a", "b", "c");
        Assert.Equal(0, outbox.GetStatistics().Leased);

        await using var other = await Outboxes.OpenAsync(_folder.Outbox);
        Assert.Equal(["c"], await other.LeaseTextsAsync());
        Assert.Equal(["a", "b"], await outbox.LeaseTextsAsync());
    }

    [Fact]
    public async Task Events_that_were_handed_over_to_nobody_come_back_when_the_outbox_closes()
    {
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            Assert.Empty(await before.LeaseAsync(2));
            await before.AppendAsync("a");
        }

        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        Assert.Equal(["a"], await outbox.LeaseTextsAsync());
    }

    [Fact]
    public async Task A_delivered_event_is_removed_whoever_holds_it_and_other_settlements_count_for_the_holder_only()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        await outbox.AppendAsync("a", "b");
        var leased = await outbox.LeaseAsync();
        Assert.Equal(2, await outbox.SettleAsync([.. leased.Select(OutboxSettlement.Release)]));
        Assert.Equal(0, await outbox.SettleAsync([OutboxSettlement.DeadLetter(leased[0], Failure), OutboxSettlement.Release(leased[1])]));
        Assert.Equal(2, await outbox.SettleAsync([.. leased.Select(OutboxSettlement.Delivered)]));
        Assert.Equal(0, await outbox.SettleAsync([.. leased.Select(OutboxSettlement.Delivered)]));
        Assert.Equal(0, outbox.GetStatistics().Events);
    }

    [Fact]
    public async Task Dead_letters_are_kept_listed_replayed_and_purged()
    {
        var time = new FakeTimeProvider(Outboxes.Start);
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox, time))
        {
            await before.AppendAsync("a", "b", "c");
            foreach (var leased in await before.LeaseAsync())
            {
                time.Advance(TimeSpan.FromSeconds(1));
                await before.SettleAsync([OutboxSettlement.DeadLetter(leased, Failure with { Message = $"no {leased.Id}" })]);
            }
        }

        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, time);
        var letters = await ReadAsync(outbox, null);
        Assert.Equal([1L, 2, 3], letters.Select(letter => letter.Id));
        Assert.Equal(new DeadLetter(2, letters[1].Event, 1, Outboxes.Start.AddSeconds(2), Failure with { Message = "no 2" }), letters[1]);
        Assert.Equal([1L], (await ReadAsync(outbox, new() { DiedBefore = Outboxes.Start.AddSeconds(2) })).Select(letter => letter.Id));
        Assert.Equal([3L], (await ReadAsync(outbox, new() { Ids = [3] })).Select(letter => letter.Id));
        Assert.Empty(await ReadAsync(outbox, new() { Reason = DeliveryReasons.NotFound }));

        Assert.Equal(1, await outbox.DeadLetters.PurgeAsync(new() { Limit = 1 }));
        Assert.Equal(1, await outbox.DeadLetters.ReplayAsync(Outboxes.Start.AddDays(1), new() { Ids = [3] }));
        var replayed = Assert.Single((await outbox.LeaseAsync(10, Outboxes.Start.AddDays(1))).Events);
        Assert.Equal((4L, "c", Outboxes.Start.AddDays(1)), (replayed.Id, Outboxes.Text(replayed), replayed.Event.AcceptedAt));
        Assert.Equal([2L], (await ReadAsync(outbox, null)).Select(letter => letter.Id));
    }

    [Fact]
    public async Task Limits_hold_and_what_waits_for_room_is_told_of_it()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, limits: new() { MaxEvents = 2, MaxBytes = 10 });
        Assert.Equal(OutboxAppendStatus.TooLarge, await outbox.AppendAsync(Outboxes.Event("12345678901")));
        await outbox.AppendAsync("a", "b");
        Assert.Equal(OutboxAppendStatus.Full, await outbox.AppendAsync(Outboxes.Event("c")));
        var room = outbox.WaitForRoomAsync(1).AsTask();
        Assert.False(room.IsCompleted);
        await outbox.SettleAsync([OutboxSettlement.Delivered((await outbox.LeaseAsync(1))[0])]);
        await room;
        await outbox.AppendAsync("c");
        Assert.Equal(["b"], (await outbox.DropOldestAsync(1)).Select(dropped => System.Text.Encoding.UTF8.GetString(dropped.Event.Body.Span)));
    }

    [Fact]
    public async Task Projects_share_a_file_and_nothing_else()
    {
        await using var one = await Outboxes.OpenAsync(_folder.Outbox, project: "one");
        await using var two = await Outboxes.OpenAsync(_folder.Outbox, project: "two");
        await one.AppendAsync("a");
        await two.AppendAsync("b");
        Assert.Equal(["a"], await one.LeaseTextsAsync());
        Assert.Equal(["b"], await two.LeaseTextsAsync());
        Assert.Equal(1, one.GetStatistics().Events);
    }

    private static async Task<List<DeadLetter>> ReadAsync(SqliteOutbox outbox, DeadLetterFilter? filter)
    {
        var letters = new List<DeadLetter>();
        await foreach (var letter in outbox.DeadLetters.ReadAsync(filter))
        {
            letters.Add(letter);
        }

        return letters;
    }
}
