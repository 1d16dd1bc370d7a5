namespace KameleoonSdk.Hosting.Tests.Outbox;

/// <summary>What keeps a full queue from growing in secret.</summary>
public class MemoryScheduleTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Entries_that_are_gone_are_cleaned_away(bool areDelayed)
    {
        var schedule = new MemorySchedule(TimeSpan.FromHours(4));
        var waiting = new Queue<MemoryEntry>();
        for (var id = 1; id <= 10_000; id++)
        {
            var entry = MemoryEntry.Create(id, new OutboxEvent { Body = "{}"u8.ToArray(), Action = "a", AcceptedAt = Now }, new BodyPool());
            waiting.Enqueue(entry);
            if (areDelayed)
            {
                entry.Delay(Now + TimeSpan.FromMinutes(id % 60));
                schedule.AddDelayed(entry);
            }
            else
            {
                schedule.AddReady(entry);
            }

            if (waiting.Count > 100)
            {
                schedule.Forget(waiting.Dequeue());
            }
        }

        Assert.InRange(schedule.Count, 100, 300);
        var taken = new List<long>();
        while (schedule.TakeDue(Now + TimeSpan.FromHours(1)) is { } entry)
        {
            taken.Add(entry.Id);
        }

        Assert.Equal(Enumerable.Range(9901, 100).Select(id => (long)id), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ready_entries_are_taken_by_their_place_however_they_come_back(int seed)
    {
        var random = new Random(seed);
        var schedule = new MemorySchedule(TimeSpan.FromHours(4));
        var ready = new SortedDictionary<long, MemoryEntry>();
        var leased = new List<MemoryEntry>();
        var lastId = 0L;
        for (var step = 0; step < 20_000; step++)
        {
            switch (random.Next(8))
            {
                case < 3:
                    var entry = MemoryEntry.Create(++lastId, new OutboxEvent { Body = "{}"u8.ToArray(), Action = "a", AcceptedAt = Now }, new BodyPool());
                    ready.Add(entry.Id, entry);
                    schedule.AddReady(entry);
                    break;
                case < 5:
                    var taken = schedule.TakeDue(Now);
                    Assert.Equal(ready.Count == 0 ? null : ready.First().Value, taken);
                    if (taken is not null)
                    {
                        taken.State = MemoryEntryState.Leased;
                        ready.Remove(taken.Id);
                        leased.Add(taken);
                    }

                    break;
                case 5 when leased.Count > 0:
                    var returned = leased[random.Next(leased.Count)];
                    leased.Remove(returned);
                    ready.Add(returned.Id, returned);
                    schedule.AddReady(returned);
                    break;
                case 6 when ready.Count > 0:
                    var (id, forgotten) = ready.ElementAt(random.Next(Math.Min(ready.Count, 100)));
                    ready.Remove(id);
                    schedule.Forget(forgotten);
                    break;
            }
        }

        Assert.InRange(schedule.Count, ready.Count, (ready.Count * 2) + 65);
    }
}
