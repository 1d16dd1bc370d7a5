using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>What generated factories fill events with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Envelope
{
    /// <summary>The time now, in UTC, to the millisecond: what analytics libraries send.</summary>
    /// <param name="timeProvider">Where the time comes from; the system's clock by default.</param>
    public static IsoDateTime Now(TimeProvider? timeProvider)
    {
        var now = (timeProvider ?? TimeProvider.System).GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }

    /// <summary>A new random identifier.</summary>
    public static string NewId() => Guid.NewGuid().ToString();
}
