namespace KameleoonSdk.Hosting;

/// <summary>
/// The time of day that goes on evenly from when the sender was made, whatever happens to the clock of the machine: a clock that jumps
/// neither makes events too old nor lets them wait.
/// </summary>
internal sealed class SteadyClock(TimeProvider timeProvider)
{
    private readonly DateTimeOffset _start = timeProvider.GetUtcNow();
    private readonly long _timestamp = timeProvider.GetTimestamp();

    public DateTimeOffset UtcNow => _start + timeProvider.GetElapsedTime(_timestamp);
}
