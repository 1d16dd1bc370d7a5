using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;

namespace KameleoonSdk.Destinations.Tests.Engage;

public class LargeSyncTests
{
    [Fact]
    public async Task Twenty_thousand_members_stream_in_batches_and_the_progress_is_reported()
    {
        var reports = new Reports();
        var options = new SyncOptions { BatchSize = 1000, MaxConcurrency = 1, Progress = reports };
        long read = 0, handedOver = 0, largestAhead = 0;
        var sync = new AudienceSync(new Audience("VIP"), CountAsync, new MemoryMembershipStore(), options);

        await sync.RunAsync(Members.Stream(Enumerable.Range(0, 20_000).Select(Read)));
        Assert.Equal(20_000, handedOver);
        Assert.InRange(largestAhead, 1, 1000);
        Assert.Equal(Enumerable.Range(1, 20).Select(i => i * 1000L), reports.All.Take(20).Select(report => report.Entered));
        Assert.Equal(new SyncProgress { Read = 20_000, Entered = 20_000, IsCompleted = true }, reports.All[^1]);

        read = handedOver = 0;
        var second = await sync.RunAsync(Members.Stream(Enumerable.Range(5_000, 20_000).Select(Read)));
        Assert.Equal(new SyncProgress { Read = 20_000, Entered = 5_000, Left = 5_000, Unchanged = 15_000, IsCompleted = true }, second);
        Assert.Equal(10_000, second.HandedOver);
        Assert.Equal(10_000, handedOver);

        Member Read(int i)
        {
            largestAhead = Math.Max(largestAhead, ++read - handedOver);
            return new() { VisitorCode = $"v{i}" };
        }

        ValueTask CountAsync(IActionEvent @event, CancellationToken cancellationToken)
        {
            handedOver++;
            return default;
        }
    }

    private sealed class Reports : IProgress<SyncProgress>
    {
        public List<SyncProgress> All { get; } = [];

        public void Report(SyncProgress value) => All.Add(value);
    }
}
