namespace KameleoonSdk.Hosting.Tests.Pipeline;

/// <summary>How events come from the outbox to the workers.</summary>
public class LeaseSourceTests
{
    private const int Rounds = 100_000;

    [Fact]
    public async Task No_event_is_left_behind_whenever_it_is_appended()
    {
        // One event at a time: nobody else's doing would make up for a wake-up that got lost.
        await using var outbox = new MemoryOutbox(new OutboxContext { Project = "test", Limits = new OutboxLimits() });
        await outbox.OpenAsync();
        using var source = new LeaseSource(new SlowOutbox(outbox), 4, new SteadyClock(TimeProvider.System), TimeProvider.System, () => true, _ => TimeSpan.Zero);
        var taken = 0;
        var producer = Task.Run(async () =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                SpinWait.SpinUntil(() => Volatile.Read(ref taken) == i);
                Thread.SpinWait(i % 64);
                await outbox.AppendAsync(new OutboxEvent { Body = "{}"u8.ToArray(), Action = "ready", AcceptedAt = DateTimeOffset.UnixEpoch });
                source.Kick();
            }
        });

        for (var i = 0; i < Rounds; i++)
        {
            var taking = source.TakeAsync(CancellationToken.None).AsTask();
            Assert.Same(taking, await Task.WhenAny(taking, Task.Delay(TimeSpan.FromSeconds(20))));
            await outbox.SettleAsync([OutboxSettlement.Delivered(await taking)]);
            Volatile.Write(ref taken, i + 1);
        }

        await producer;
    }

    /// <summary>An outbox whose answer to a lease takes its time, as that of a file does.</summary>
    private sealed class SlowOutbox(IOutbox inner) : IOutbox
    {
        public bool IsDurable => inner.IsDurable;

        public IDeadLetters DeadLetters => inner.DeadLetters;

        public ValueTask<OutboxOpening> OpenAsync(CancellationToken cancellationToken = default) => inner.OpenAsync(cancellationToken);

        public ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent @event, CancellationToken cancellationToken = default) =>
            inner.AppendAsync(@event, cancellationToken);

        public ValueTask WaitForRoomAsync(int byteCount, CancellationToken cancellationToken = default) =>
            inner.WaitForRoomAsync(byteCount, cancellationToken);

        public ValueTask<IReadOnlyList<DroppedEvent>> DropOldestAsync(int byteCount, CancellationToken cancellationToken = default) =>
            inner.DropOldestAsync(byteCount, cancellationToken);

        public async ValueTask<OutboxBatch> LeaseAsync(int maxCount, DateTimeOffset now, CancellationToken cancellationToken = default)
        {
            var batch = await inner.LeaseAsync(maxCount, now, cancellationToken);
            Thread.SpinWait(20);
            return batch;
        }

        public ValueTask<int> SettleAsync(IReadOnlyList<OutboxSettlement> settlements, CancellationToken cancellationToken = default) =>
            inner.SettleAsync(settlements, cancellationToken);

        public OutboxStatistics GetStatistics() => inner.GetStatistics();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
