using System.Globalization;
using System.Text;
using CsCheck;
using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Contract;

/// <summary>Whatever is done with it, the outbox in a file does the same as the one in memory.</summary>
public sealed class ModelTests
{
    private static readonly DeliveryFailure Failure = new(DeliveryReasons.NotFound, "no");
    private static readonly OutboxLimits Limits = new() { MaxEvents = 8, MaxBytes = 60, MaxDeadLetters = 3, MaxDeadLetterBytes = 20 };

    // What to do, and with how much.
    private static readonly Gen<(int Kind, int Number)[]> Steps = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 9]).Array[1, 40];

    [Fact]
    public void The_outbox_does_what_the_one_in_memory_does() => Steps.Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 40, threads: 1);

    private static async Task RunAsync((int Kind, int Number)[] steps)
    {
        using var folder = new TempFolder();
        var time = new FakeTimeProvider(Outboxes.Start);
        await using var memory = new MemoryOutbox(new OutboxContext { Project = "default", Limits = Limits, TimeProvider = time });
        await using var file = await Outboxes.OpenAsync(folder.Outbox, time, Limits);
        var (expected, actual) = (new Driver(memory, time), new Driver(file, time));
        foreach (var (kind, number) in steps)
        {
            Assert.Equal(await expected.StepAsync(kind, number), await actual.StepAsync(kind, number));
            time.Advance(kind == 11 ? TimeSpan.FromMinutes(number) : TimeSpan.Zero);
        }
    }

    private sealed class Driver(IOutbox outbox, TimeProvider time)
    {
        private readonly List<LeasedEvent> _leased = [];
        private int _count;

        public async Task<string> StepAsync(int kind, int number)
        {
            var done = kind switch
            {
                < 4 => $"{await AppendAsync(number)}",
                < 6 => await LeaseAsync(number + 1),
                6 => $"{await SettleAsync(number, OutboxSettlement.Delivered)}",
                7 => $"{await SettleAsync(number, leased => OutboxSettlement.Retry(leased, time.GetUtcNow().AddMinutes(number), Failure))}",
                8 => $"{await SettleAsync(number, leased => number % 3 == 0 ? OutboxSettlement.Release(leased) : OutboxSettlement.DeadLetter(leased, Failure))}",
                9 => string.Join(' ', (await outbox.DropOldestAsync(number)).Select(dropped => $"{dropped.Id}/{dropped.Attempts}")),
                10 => number % 2 == 0
                    ? $"{await outbox.DeadLetters.ReplayAsync(time.GetUtcNow(), new() { Limit = number + 1 })}"
                    : $"{await outbox.DeadLetters.PurgeAsync(new() { Limit = 1 })}",
                _ => "",
            };
            var full = outbox.GetStatistics();
            return $"{kind}: {done}; {full.Events} {full.Leased} {full.Bytes} {full.OldestAcceptedAt:O} {full.DeadLetters} {full.DeadLetterBytes} {full.DeadLettersDeleted}";
        }

        private async Task<OutboxAppendStatus> AppendAsync(int number) => await outbox.AppendAsync(new OutboxEvent
        {
            Body = Encoding.ASCII.GetBytes((++_count).ToString(CultureInfo.InvariantCulture).PadRight(number + 2, '.')),
            Action = "ready",
            AcceptedAt = time.GetUtcNow(),
            OrderKey = number < 3 ? $"key {number}" : null,
        });

        private async Task<string> LeaseAsync(int maxCount)
        {
            var batch = await outbox.LeaseAsync(maxCount, time.GetUtcNow());
            _leased.AddRange(batch.Events);
            return string.Join(' ', batch.Events.Select(leased =>
                $"{leased.Id}/{leased.Attempts}/{leased.NextAttemptAt:O}/{Outboxes.Text(leased)}"));
        }

        // The first so many of what is leased.
        private async Task<int> SettleAsync(int number, Func<LeasedEvent, OutboxSettlement> settle)
        {
            OutboxSettlement[] settlements = [.. _leased.Take(1 + (number / 3)).Select(settle)];
            _leased.RemoveRange(0, settlements.Length);
            return await outbox.SettleAsync(settlements);
        }
    }
}
