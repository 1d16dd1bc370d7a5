using KameleoonSdk.Hosting.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Hosting.Tests.Retrying;

/// <summary>When delivery stops sending, and how it finds out that it can go on.</summary>
public class CircuitTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task It_opens_after_so_many_failures_in_a_row()
    {
        using var circuit = Create();
        for (var i = 0; i < 9; i++)
        {
            circuit.Fail(isProbe: false, isUnauthorized: false, null);
        }

        Assert.Equal(CircuitState.Closed, circuit.State);
        circuit.Succeed();
        for (var i = 0; i < 10; i++)
        {
            Assert.False(await circuit.EnterAsync(default));
            circuit.Fail(isProbe: false, isUnauthorized: false, null);
        }

        Assert.Equal(CircuitState.Open, circuit.State);
        Assert.False(circuit.EnterAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task One_probe_goes_through_when_the_time_is_up()
    {
        using var circuit = Create();
        circuit.Fail(isProbe: false, isUnauthorized: true, null);
        var waiting = Enumerable.Range(0, 3).Select(_ => circuit.EnterAsync(default).AsTask()).ToArray();

        _time.Advance(TimeSpan.FromSeconds(0.74));
        Assert.All(waiting, one => Assert.False(one.IsCompleted));
        _time.Advance(TimeSpan.FromSeconds(0.01));
        var probe = await Task.WhenAny(waiting);
        Assert.True(await probe);
        Assert.Equal(CircuitState.HalfOpen, circuit.State);
        Assert.Equal(1, waiting.Count(one => one.IsCompleted));

        circuit.Succeed();
        foreach (var other in waiting.Where(one => one != probe))
        {
            Assert.False(await other);
        }

        Assert.Equal(CircuitState.Closed, circuit.State);
        Assert.False(circuit.IsUnauthorized);
    }

    [Fact]
    public async Task Each_probe_that_fails_doubles_the_time_up_to_five_minutes()
    {
        using var circuit = Create();
        circuit.Fail(isProbe: false, isUnauthorized: true, null);
        foreach (var ceiling in new[] { 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300 })
        {
            var open = TimeSpan.FromSeconds(ceiling) * 0.75;
            Assert.Equal(_time.GetUtcNow() + open, circuit.OpenUntil);
            _time.Advance(open);
            Assert.True(await circuit.EnterAsync(default));
            circuit.Fail(isProbe: true, isUnauthorized: false, null);
        }
    }

    [Theory]
    [InlineData(30, 30)]
    [InlineData(4000, 300)]
    public void A_server_that_asks_to_wait_is_left_alone_for_five_minutes_at_most(int asked, int seconds)
    {
        using var circuit = Create();

        circuit.Fail(isProbe: false, isUnauthorized: false, TimeSpan.FromSeconds(asked));

        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromSeconds(seconds), circuit.OpenUntil);
    }

    [Fact]
    public async Task A_probe_that_is_given_back_is_made_by_the_next_in_line()
    {
        using var circuit = Create();
        circuit.Fail(isProbe: false, isUnauthorized: true, null);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await circuit.EnterAsync(default));
        var next = circuit.EnterAsync(default).AsTask();
        Assert.False(next.IsCompleted);

        circuit.GiveBack();

        Assert.True(await next);
    }

    [Fact]
    public async Task Probes_are_made_in_the_order_in_which_their_events_came()
    {
        using var circuit = Create();
        circuit.Fail(isProbe: false, isUnauthorized: true, null);
        using var cancelled = new CancellationTokenSource();
        List<Task<bool>> line = [.. Enumerable.Range(0, 4).Select(i => circuit.EnterAsync(i == 1 ? cancelled.Token : default).AsTask())];
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => line[1]);
        foreach (var turn in new[] { 0, 2, 3, 4, 5 })
        {
            // Who has failed goes to the end of the line.
            line.Add(circuit.EnterAsync(default).AsTask());
            _time.Advance(TimeSpan.FromMinutes(5));
            Assert.True(await line[turn]);
            Assert.All(line.Skip(turn + 1).Where(next => !next.IsCanceled), next => Assert.False(next.IsCompleted));
            circuit.Fail(isProbe: true, isUnauthorized: false, null);
        }
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var circuit = Create();
        circuit.Fail(isProbe: false, isUnauthorized: true, null);
        using var cancelled = new CancellationTokenSource();
        var waiting = circuit.EnterAsync(cancelled.Token).AsTask();

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private Circuit Create() => new(new CircuitBreakerOptions(), new SteadyClock(_time), _time, new FixedRandom(0.5), _ => { });
}
