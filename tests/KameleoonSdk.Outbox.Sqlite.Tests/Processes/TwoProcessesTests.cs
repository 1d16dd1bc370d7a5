using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Processes;

/// <summary>Several instances on one file, in one process or in several: locks make no difference between them.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Outboxes.Start);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_event_is_leased_twice_and_none_is_left_out()
    {
        await using var one = await Outboxes.OpenAsync(_folder.Outbox, _time);
        await using var two = await Outboxes.OpenAsync(_folder.Outbox, _time);
        SqliteOutbox[] both = [one, two];
        await Task.WhenAll(both.SelectMany((outbox, side) =>
            Enumerable.Range(0, 50).Select(i => outbox.AppendAsync($"{side}-{i}"))));
        var leased = await Task.WhenAll(both.SelectMany(outbox => Enumerable.Range(0, 8).Select(_ => outbox.LeaseTextsAsync(10))));
        var texts = leased.SelectMany(batch => batch).Concat(await one.LeaseTextsAsync()).Concat(await two.LeaseTextsAsync()).ToArray();
        Assert.Equal(100, texts.Length);
        Assert.Equal(100, texts.Distinct().Count());
    }

    [Fact]
    public async Task Both_share_one_limit()
    {
        var limits = new OutboxLimits { MaxEvents = 3 };
        await using var one = await Outboxes.OpenAsync(_folder.Outbox, _time, limits);
        await using var two = await Outboxes.OpenAsync(_folder.Outbox, _time, limits);
        await one.AppendAsync("a", "b");
        await two.AppendAsync("c");
        Assert.Equal(OutboxAppendStatus.Full, await one.AppendAsync(Outboxes.Event("d")));
        Assert.Equal(3, one.GetStatistics().Events);
    }

    [Fact]
    public async Task The_leases_of_a_killed_process_are_free_for_who_opens_next()
    {
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox, _time))
        {
            await before.AppendAsync("a", "b", "c");
        }

        using var victim = Victim.Start("lease", _folder.Outbox, "2");
        Assert.Equal("leased 2", await victim.Output.ReadLineAsync());
        await using (var during = await Outboxes.OpenAsync(_folder.Outbox, _time))
        {
            Assert.Equal(["c"], await during.LeaseTextsAsync());
        }

        await victim.KillAsync();
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, _time);
        Assert.Equal(["a", "b", "c"], await outbox.LeaseTextsAsync());
    }

    [Fact]
    public async Task The_leases_of_a_killed_process_are_free_within_a_minute_for_who_runs_already()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, _time);
        await outbox.AppendAsync("a");
        using var victim = Victim.Start("lease", _folder.Outbox, "1");
        Assert.Equal("leased 1", await victim.Output.ReadLineAsync());
        _time.Advance(TimeSpan.FromMinutes(1));
        var held = await outbox.LeaseAsync(1, Outboxes.Start);
        Assert.Empty(held.Events);
        Assert.InRange(held.NextDueAt!.Value - Outboxes.Start, TimeSpan.Zero, TimeSpan.FromMinutes(1));

        await victim.KillAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(["a"], await outbox.LeaseTextsAsync());
    }

    [Fact]
    public async Task A_clock_that_jumps_neither_frees_a_lease_nor_holds_back_an_event()
    {
        await using var one = await Outboxes.OpenAsync(_folder.Outbox, _time);
        await using var two = await Outboxes.OpenAsync(_folder.Outbox, _time);
        await one.AppendAsync("a", "b");
        var leased = Assert.Single(await one.LeaseAsync(1));
        _time.AdjustTime(Outboxes.Start.AddYears(30));
        _time.Advance(TimeSpan.FromMinutes(1));
        var later = _time.GetUtcNow();
        Assert.Equal(["b"], (await two.LeaseAsync(10, later)).Events.Select(Outboxes.Text));

        // A next attempt that a clock in the far future has set does not wait for that future.
        var failure = new DeliveryFailure(DeliveryReasons.RetryableError, "no");
        Assert.Equal(1, await one.SettleAsync([OutboxSettlement.Retry(leased, later.AddMinutes(1), failure)]));
        Assert.Equal(["a"], await two.LeaseTextsAsync());
    }
}
