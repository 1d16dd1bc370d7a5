using System.Text;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Hosting.Tests.Outbox;

/// <summary>Any sequence of calls does to the outbox in memory what it does to a plain list.</summary>
public class MemoryModelTests
{
    private static readonly DeliveryFailure Failure = new(DeliveryReasons.BadRequest, "No.");
    private static readonly DateTimeOffset Start = new(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Any_sequence_of_calls_leases_what_a_plain_list_would()
    {
        // Kind of call, a number for what it needs, and the order key of an appended event.
        var call = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 9], Gen.Int[0, 2]);
        call.List[0, 80].Sample(calls =>
        {
            var time = new FakeTimeProvider(Start);
            var outbox = new MemoryOutbox(new OutboxContext { Project = "p", Limits = new() { MaxEvents = 12 }, TimeProvider = time });
            var model = new Model();
            var leased = new List<LeasedEvent>();
            foreach (var (kind, number, key) in calls)
            {
                Play(kind, number, key, time, outbox, model, leased);
                var statistics = outbox.GetStatistics();
                Assert.Equal((model.Items.Count, leased.Count, model.Dead), (statistics.Events, statistics.Leased, statistics.DeadLetters));
            }
        });
    }

    private static void Play(
        int kind, int number, int key, FakeTimeProvider time, MemoryOutbox outbox, Model model, List<LeasedEvent> leased)
    {
        var now = time.GetUtcNow();
        switch (kind)
        {
            case 0 or 1:
                var text = $"{model.LastId + 1}";
                var appended = Now(outbox.AppendAsync(new OutboxEvent
                {
                    Body = Encoding.UTF8.GetBytes(text),
                    Action = "a",
                    AcceptedAt = now,
                    OrderKey = key == 0 ? null : $"{key}",
                }));
                Assert.Equal(model.Items.Count < 12 ? OutboxAppendStatus.Appended : OutboxAppendStatus.Full, appended);
                model.Append(appended, key, now);
                break;
            case 2:
                var batch = Now(outbox.LeaseAsync(number + 1, now)).Events;
                Assert.Equal(model.Lease(number + 1, now), batch.Select(one => one.Id));
                leased.AddRange(batch);
                break;
            case 3:
                time.Advance(TimeSpan.FromSeconds(number));
                break;
            case 4:
                Assert.Equal(model.Drop(), Now(outbox.DropOldestAsync(1)).Select(one => one.Id));
                break;
            default:
                Settle(kind, number, now, outbox, model, leased);
                break;
        }
    }

    private static void Settle(int kind, int number, DateTimeOffset now, MemoryOutbox outbox, Model model, List<LeasedEvent> leased)
    {
        if (leased.Count == 0)
        {
            return;
        }

        var one = leased[number % leased.Count];
        leased.Remove(one);
        var item = model.Items.Single(item => item.Id == one.Id);
        item.IsLeased = false;
        var settlement = ((kind + number) % 4) switch
        {
            0 => OutboxSettlement.Delivered(one),
            1 => OutboxSettlement.DeadLetter(one, Failure),
            2 => OutboxSettlement.Release(one),
            _ => OutboxSettlement.Retry(one, now + TimeSpan.FromSeconds(number), Failure),
        };
        if (settlement.Kind is OutboxSettlementKind.Delivered or OutboxSettlementKind.DeadLetter)
        {
            model.Items.Remove(item);
            model.Dead += settlement.Kind == OutboxSettlementKind.DeadLetter ? 1 : 0;
        }
        else if (settlement.Kind == OutboxSettlementKind.Retry)
        {
            item.DueAt = settlement.NextAttemptAt;
        }

        Assert.Equal(1, Now(outbox.SettleAsync([settlement])));
        Assert.Equal(0, Now(outbox.SettleAsync([settlement])));
    }

    private static T Now<T>(ValueTask<T> task)
    {
        Assert.True(task.IsCompleted);
        return task.GetAwaiter().GetResult();
    }

    private sealed class Item
    {
        public long Id { get; init; }

        public int Key { get; init; }

        public DateTimeOffset DueAt { get; set; }

        public bool IsLeased { get; set; }
    }

    private sealed class Model
    {
        public List<Item> Items { get; } = [];

        public long LastId { get; private set; }

        public long Dead { get; set; }

        public void Append(OutboxAppendStatus status, int key, DateTimeOffset now)
        {
            if (status == OutboxAppendStatus.Appended)
            {
                Items.Add(new Item { Id = ++LastId, Key = key, DueAt = now });
            }
        }

        public List<long> Lease(int count, DateTimeOffset now)
        {
            var due = Items
                .Where(item => !item.IsLeased && item.DueAt <= now && (item.Key == 0 || Items.First(other => other.Key == item.Key) == item))
                .Take(count)
                .ToList();
            due.ForEach(item => item.IsLeased = true);
            return due.ConvertAll(item => item.Id);
        }

        public List<long> Drop()
        {
            var dropped = new List<long>();
            while (Items.Count >= 12 && Items.Find(item => !item.IsLeased) is { } oldest)
            {
                Items.Remove(oldest);
                dropped.Add(oldest.Id);
            }

            return dropped;
        }
    }
}
