using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Destinations.Tests.Engage;

public sealed class PeriodicSyncTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly SemaphoreSlim _synced = new(0);
    private readonly List<Exception> _failures = [];

    [Fact]
    public async Task An_audience_is_synced_at_once_and_after_each_interval_even_if_a_sync_fails()
    {
        using var stop = new CancellationTokenSource();
        var receiver = new Receiver();
        var options = new SyncOptions { Interval = TimeSpan.FromMinutes(10), TimeProvider = _clock, Progress = new Completed(_synced) };
        var sync = new AudienceSync(new Audience("VIP"), receiver.SinkAsync, options: options);
        var queries = new Queue<Func<IAsyncEnumerable<Member>>>([() => Members.Of("a"), () => throw new TimeoutException("No answer."), () => Members.Of("b")]);
        var loop = sync.RunPeriodicallyAsync(_ => queries.Dequeue()(), Fail, stop.Token);

        await _synced.WaitAsync();
        Assert.Equal("a:true", receiver.TakeChanges());

        _clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(2, queries.Count);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _synced.WaitAsync();
        Assert.IsType<TimeoutException>(Assert.Single(_failures));

        _clock.Advance(TimeSpan.FromMinutes(10));
        await _synced.WaitAsync();
        Assert.Equal("a:false b:true", receiver.TakeChanges());

        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
    }

    [Fact]
    public async Task The_loop_of_a_computed_trait_ends_when_nobody_takes_the_failure()
    {
        var sync = new ComputedTraitSync(new ComputedTrait("Score"), (_, _) => default);

        await Assert.ThrowsAsync<TimeoutException>(() => sync.RunPeriodicallyAsync(
            _ => throw new TimeoutException("No answer."),
            exception => throw exception,
            CancellationToken.None));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyncOptions { Interval = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyncOptions { Interval = TimeSpan.FromDays(50) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyncOptions { BatchSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyncOptions { MaxConcurrency = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyncOptions { MaxFailures = -1 });
    }

    public void Dispose() => _synced.Dispose();

    private void Fail(Exception exception)
    {
        _failures.Add(exception);
        _synced.Release();
    }

    private sealed class Completed(SemaphoreSlim synced) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value)
        {
            if (value.IsCompleted)
            {
                synced.Release();
            }
        }
    }
}
