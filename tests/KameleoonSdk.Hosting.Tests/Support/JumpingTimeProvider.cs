using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>A clock of the test whose time of day can jump while the time that passes goes on evenly, as on a real machine.</summary>
internal sealed class JumpingTimeProvider : TimeProvider
{
    private readonly FakeTimeProvider _steady = new(new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero));
    private TimeSpan _offset;

    public override long TimestampFrequency => _steady.TimestampFrequency;

    public void Advance(TimeSpan time) => _steady.Advance(time);

    /// <summary>
    /// The same on a thread of the pool: what waits for the clock then goes on at once, on this thread, and has done so when the task
    /// completes. On the thread of a test it would only be put in line.
    /// </summary>
    public Task AdvanceAsync(TimeSpan time) => Task.Run(() => Advance(time));

    public void Jump(TimeSpan time) => _offset += time;

    public override DateTimeOffset GetUtcNow() => _steady.GetUtcNow() + _offset;

    public override long GetTimestamp() => _steady.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _steady.CreateTimer(callback, state, dueTime, period);
}
