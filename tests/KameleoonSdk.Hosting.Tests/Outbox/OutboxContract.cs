using System.Text;
using KameleoonSdk.Hosting.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Hosting.Tests.Outbox;

/// <summary>
/// What <see cref="IOutbox"/> guarantees, for every implementation: derive a test class from it that makes the outbox.
/// </summary>
public abstract class OutboxContract
{
    private static readonly DeliveryFailure Failure = new(DeliveryReasons.BadRequest, "No.", System.Net.HttpStatusCode.BadRequest);

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero));

    private DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Makes an empty outbox, opened.</summary>
    protected abstract ValueTask<IOutbox> CreateAsync(OutboxLimits limits);

    [Fact]
    public async Task Events_are_leased_in_the_order_in_which_they_were_appended_with_all_that_they_had()
    {
        await using var outbox = await CreateAsync(new());
        var first = Event("first") with { Mapping = "mapping", OrderKey = "key", TraceParent = "00-0123-45-01" };
        await AppendAsync(outbox, first, Event("second"), Event("third"));

        var batch = await outbox.LeaseAsync(2, Now);

        Assert.Equal(["first", "second"], batch.Events.Select(Text));
        var leased = batch.Events[0].Event;
        Assert.Equal(
            (first.Action, first.AcceptedAt, first.Mapping, first.OrderKey, first.TraceParent),
            (leased.Action, leased.AcceptedAt, leased.Mapping, leased.OrderKey, leased.TraceParent));
        Assert.Equal(0, batch.Events[0].Attempts);
        Assert.True(batch.Events[0].Id < batch.Events[1].Id);
    }

    [Fact]
    public async Task A_leased_event_is_not_leased_again()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(outbox, Event("one"));

        Assert.Single((await outbox.LeaseAsync(10, Now)).Events);
        Assert.Empty((await outbox.LeaseAsync(10, Now)).Events);
        Assert.Empty((await outbox.LeaseAsync(10, Now + TimeSpan.FromHours(1))).Events);
    }

    [Fact]
    public async Task The_body_is_copied_when_it_is_appended()
    {
        await using var outbox = await CreateAsync(new());
        var body = "before"u8.ToArray();
        await AppendAsync(outbox, Event("") with { Body = body });
        body.AsSpan().Fill((byte)'!');

        Assert.Equal("before", Text(Assert.Single((await outbox.LeaseAsync(1, Now)).Events)));
    }

    [Fact]
    public async Task A_delivered_event_is_gone()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(outbox, Event("one"));
        var leased = Assert.Single((await outbox.LeaseAsync(1, Now)).Events);

        Assert.Equal(1, await outbox.SettleAsync([OutboxSettlement.Delivered(leased)]));

        Assert.Equal(0, outbox.GetStatistics().Events);
        Assert.Equal(0, outbox.GetStatistics().Bytes);
        Assert.Empty((await outbox.LeaseAsync(1, Now)).Events);
        Assert.Empty(await outbox.DeadLetters.ReadAsync().ToListAsync());
    }

    [Fact]
    public async Task A_released_event_waits_as_before()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(outbox, Event("one"), Event("two"));
        var leased = Assert.Single((await outbox.LeaseAsync(1, Now)).Events);

        await outbox.SettleAsync([OutboxSettlement.Release(leased)]);

        var again = (await outbox.LeaseAsync(2, Now)).Events;
        Assert.Equal(["one", "two"], again.Select(Text));
        Assert.Equal(0, again[0].Attempts);
    }

    [Fact]
    public async Task An_event_waits_for_the_time_of_its_next_attempt()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(outbox, Event("one"), Event("two"));
        var leased = (await outbox.LeaseAsync(1, Now)).Events;
        var next = Now + TimeSpan.FromSeconds(30);

        await outbox.SettleAsync([OutboxSettlement.Retry(leased[0], next, Failure)]);

        var early = await outbox.LeaseAsync(2, Now + TimeSpan.FromSeconds(29));
        Assert.Equal(["two"], early.Events.Select(Text));
        Assert.True(early.NextDueAt <= next && early.NextDueAt > Now);
        var due = Assert.Single((await outbox.LeaseAsync(2, next)).Events);
        Assert.Equal(("one", 1, next), (Text(due), due.Attempts, due.NextAttemptAt));
    }

    [Fact]
    public async Task A_next_attempt_that_only_a_wrong_clock_can_have_made_is_due()
    {
        await using var outbox = await CreateAsync(new() { MaxDelay = TimeSpan.FromHours(4) });
        await AppendAsync(outbox, Event("one"), Event("two"));
        var leased = (await outbox.LeaseAsync(2, Now)).Events;
        await outbox.SettleAsync(
        [
            OutboxSettlement.Retry(leased[0], Now + TimeSpan.FromDays(400), Failure),
            OutboxSettlement.Retry(leased[1], Now + TimeSpan.FromHours(1), Failure),
        ]);

        Assert.Equal(["one"], (await outbox.LeaseAsync(2, Now)).Events.Select(Text));
    }

    [Fact]
    public async Task A_dead_letter_keeps_the_event_and_the_answer_and_can_be_replayed()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(outbox, Event("one") with { OrderKey = "key" }, Event("two"));
        var leased = Assert.Single((await outbox.LeaseAsync(1, Now)).Events);
        await outbox.SettleAsync([OutboxSettlement.DeadLetter(leased, Failure)]);

        var letter = Assert.Single(await outbox.DeadLetters.ReadAsync().ToListAsync());
        Assert.Equal(
            (leased.Id, "one", 1, Now, Failure),
            (letter.Id, Encoding.UTF8.GetString(letter.Event.Body.Span), letter.Attempts, letter.DiedAt, letter.Failure));
        Assert.Equal((1, 1), (outbox.GetStatistics().Events, outbox.GetStatistics().DeadLetters));

        Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await outbox.DeadLetters.ReplayAsync(Now));

        Assert.Empty(await outbox.DeadLetters.ReadAsync().ToListAsync());
        var again = (await outbox.LeaseAsync(10, Now)).Events;
        Assert.Equal(["two", "one"], again.Select(Text));
        Assert.Equal((0, Now, "key"), (again[1].Attempts, again[1].Event.AcceptedAt, again[1].Event.OrderKey));
    }

    [Fact]
    public async Task Dead_letters_are_read_and_purged_by_filter()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(outbox, Event("a"), Event("b"), Event("c"), Event("d"));
        var leased = (await outbox.LeaseAsync(4, Now)).Events;
        await outbox.SettleAsync([OutboxSettlement.DeadLetter(leased[0], Failure), OutboxSettlement.DeadLetter(leased[1], Failure)]);
        Time.Advance(TimeSpan.FromMinutes(1));
        var other = Failure with { Reason = DeliveryReasons.NotFound };
        await outbox.SettleAsync([OutboxSettlement.DeadLetter(leased[2], other), OutboxSettlement.DeadLetter(leased[3], Failure)]);

        Assert.Equal(["c"], await TextsAsync(outbox, new() { Reason = DeliveryReasons.NotFound }));
        Assert.Equal(["a", "b"], await TextsAsync(outbox, new() { DiedBefore = Now }));
        Assert.Equal(["b", "d"], await TextsAsync(outbox, new() { Ids = [leased[1].Id, leased[3].Id] }));
        Assert.Equal(["a", "b"], await TextsAsync(outbox, new() { Reason = Failure.Reason, Limit = 2 }));
        Assert.Equal(1, await outbox.DeadLetters.PurgeAsync(new() { Reason = DeliveryReasons.NotFound }));
        Assert.Equal(["a", "b", "d"], await TextsAsync(outbox, null));
        Assert.Equal(3, await outbox.DeadLetters.PurgeAsync());
        Assert.Equal((0, 0), (outbox.GetStatistics().DeadLetters, outbox.GetStatistics().DeadLetterBytes));
    }

    [Theory]
    [InlineData(2, 100)]
    [InlineData(100, 2)]
    public async Task Beyond_their_limits_the_oldest_dead_letters_are_deleted_and_counted(int count, int bytes)
    {
        await using var outbox = await CreateAsync(new() { MaxDeadLetters = count, MaxDeadLetterBytes = bytes });
        await AppendAsync(outbox, Event("a"), Event("b"), Event("c"));
        foreach (var leased in (await outbox.LeaseAsync(3, Now)).Events)
        {
            await outbox.SettleAsync([OutboxSettlement.DeadLetter(leased, Failure)]);
        }

        Assert.Equal(["b", "c"], await TextsAsync(outbox, null));
        Assert.Equal(1, outbox.GetStatistics().DeadLettersDeleted);
    }

    [Fact]
    public async Task Events_with_the_same_key_are_leased_one_after_the_other()
    {
        await using var outbox = await CreateAsync(new());
        await AppendAsync(
            outbox, Event("a1") with { OrderKey = "a" }, Event("a2") with { OrderKey = "a" }, Event("b1") with { OrderKey = "b" }, Event("free"));

        var first = (await outbox.LeaseAsync(10, Now)).Events;
        Assert.Equal(["a1", "b1", "free"], first.Select(Text));

        // Not even while the first one waits for its next attempt.
        await outbox.SettleAsync([OutboxSettlement.Retry(first[0], Now + TimeSpan.FromMinutes(1), Failure)]);
        Assert.Empty((await outbox.LeaseAsync(10, Now)).Events);

        Time.Advance(TimeSpan.FromMinutes(1));
        var again = Assert.Single((await outbox.LeaseAsync(10, Now)).Events);
        Assert.Equal("a1", Text(again));
        await outbox.SettleAsync([OutboxSettlement.DeadLetter(again, Failure)]);
        Assert.Equal(["a2"], (await outbox.LeaseAsync(10, Now)).Events.Select(Text));
    }

    [Fact]
    public async Task A_full_outbox_takes_nothing_until_there_is_room()
    {
        await using var outbox = await CreateAsync(new() { MaxEvents = 2, MaxBytes = 10 });
        await AppendAsync(outbox, Event("12345"), Event("12"));

        Assert.Equal(OutboxAppendStatus.Full, await outbox.AppendAsync(Event("1")));
        Assert.Equal(OutboxAppendStatus.TooLarge, await outbox.AppendAsync(Event("12345678901")));
        var leased = (await outbox.LeaseAsync(1, Now)).Events;
        Assert.Equal(OutboxAppendStatus.Full, await outbox.AppendAsync(Event("1")));
        await outbox.SettleAsync([OutboxSettlement.Delivered(leased[0])]);

        Assert.Equal(OutboxAppendStatus.Full, await outbox.AppendAsync(Event("123456789")));
        Assert.Equal(OutboxAppendStatus.Appended, await outbox.AppendAsync(Event("12345678")));
        Assert.Equal((2, 10), (outbox.GetStatistics().Events, outbox.GetStatistics().Bytes));
    }

    [Fact]
    public async Task Waiting_for_room_ends_when_there_is_some()
    {
        await using var outbox = await CreateAsync(new() { MaxEvents = 1 });
        await outbox.WaitForRoomAsync(1);
        await AppendAsync(outbox, Event("one"));
        var leased = (await outbox.LeaseAsync(1, Now)).Events;

        var waiting = outbox.WaitForRoomAsync(1).AsTask();
        Assert.False(waiting.IsCompleted);
        await outbox.SettleAsync([OutboxSettlement.Delivered(leased[0])]);
        await waiting;

        await AppendAsync(outbox, Event("two"));
        using var cancelled = new CancellationTokenSource();
        var given = outbox.WaitForRoomAsync(1, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
    }

    [Fact]
    public async Task The_oldest_events_that_are_not_leased_are_dropped_for_room()
    {
        await using var outbox = await CreateAsync(new() { MaxEvents = 3 });
        await AppendAsync(outbox, Event("leased"), Event("second"), Event("third"));
        await outbox.LeaseAsync(1, Now);

        var dropped = Assert.Single(await outbox.DropOldestAsync(1));

        Assert.Equal("second", Encoding.UTF8.GetString(dropped.Event.Body.Span));
        Assert.Empty(await outbox.DropOldestAsync(1));
        await AppendAsync(outbox, Event("fourth"));
        Assert.Equal(["third", "fourth"], (await outbox.LeaseAsync(10, Now)).Events.Select(Text));
        Assert.Empty(await outbox.DropOldestAsync(1));
    }

    [Fact]
    public async Task A_dropped_event_does_not_hold_up_the_next_with_its_key()
    {
        await using var outbox = await CreateAsync(new() { MaxEvents = 2 });
        await AppendAsync(outbox, Event("a1") with { OrderKey = "a" }, Event("a2") with { OrderKey = "a" });

        Assert.Single(await outbox.DropOldestAsync(1));

        Assert.Equal(["a2"], (await outbox.LeaseAsync(10, Now)).Events.Select(Text));
    }

    [Fact]
    public async Task Statistics_say_how_full_it_is()
    {
        await using var outbox = await CreateAsync(new());
        Assert.Null(outbox.GetStatistics().OldestAcceptedAt);
        await AppendAsync(outbox, Event("12345"));
        var oldest = Now;
        Time.Advance(TimeSpan.FromMinutes(1));
        await AppendAsync(outbox, Event("123"));
        await outbox.LeaseAsync(1, Now);

        var statistics = outbox.GetStatistics();

        Assert.Equal((2, 1, 8, oldest), (statistics.Events, statistics.Leased, statistics.Bytes, statistics.OldestAcceptedAt));
        Assert.True(statistics.StoreBytes >= 8);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing_and_lease_nothing_twice()
    {
        await using var outbox = await CreateAsync(new() { MaxEvents = 500 });
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        using var done = new CancellationTokenSource();
        var consumers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested || outbox.GetStatistics().Events > 0)
            {
                var batch = (await outbox.LeaseAsync(7, Now)).Events;
                foreach (var leased in batch)
                {
                    seen.AddOrUpdate(Text(leased), 1, (_, count) => count + 1);
                }

                await outbox.SettleAsync([.. batch.Select(OutboxSettlement.Delivered)]);
                await Task.Yield();
            }
        })).ToArray();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(producer => Task.Run(async () =>
        {
            for (var i = 0; i < 250; i++)
            {
                while (await outbox.AppendAsync(Event($"{producer}-{i}")) != OutboxAppendStatus.Appended)
                {
                    await Task.Yield();
                }
            }
        })));
        await done.CancelAsync();
        await Task.WhenAll(consumers);

        Assert.Equal(1000, seen.Count);
        Assert.All(seen.Values, count => Assert.Equal(1, count));
    }

    protected OutboxEvent Event(string body) => new()
    {
        Body = Encoding.UTF8.GetBytes(body),
        Action = "logEvent",
        AcceptedAt = Now,
    };

    protected static string Text(LeasedEvent leased) => Encoding.UTF8.GetString(leased.Event.Body.Span);

    protected static async Task AppendAsync(IOutbox outbox, params OutboxEvent[] events)
    {
        foreach (var @event in events)
        {
            Assert.Equal(OutboxAppendStatus.Appended, await outbox.AppendAsync(@event));
        }
    }

    private static async Task<IEnumerable<string>> TextsAsync(IOutbox outbox, DeadLetterFilter? filter) =>
        (await outbox.DeadLetters.ReadAsync(filter).ToListAsync()).Select(letter => Encoding.UTF8.GetString(letter.Event.Body.Span));
}
