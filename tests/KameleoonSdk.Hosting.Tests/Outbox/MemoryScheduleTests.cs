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
            var entry = MemoryEntry.Create(id, new OutboxEvent { Body = "{}"u8.ToArray(), Action = "a", AcceptedAt = Now });
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
}
