using System.Globalization;
using System.Text;

namespace KameleoonSdk.Destinations;

/// <summary>What a <see cref="MigrationCheck"/> found in a sample of raw events.</summary>
/// <param name="Count">How many events there were.</param>
/// <param name="UnreadableCount">How many were no valid events.</param>
/// <param name="Unreadable">The first 20 of those.</param>
/// <param name="Names">What was found per event name, the most frequent first.</param>
public sealed record MigrationReport(int Count, int UnreadableCount, IReadOnlyList<UnreadableEvent> Unreadable, IReadOnlyList<EventNameReport> Names)
{
    /// <summary>Whether every event is readable, has a visitor code, and is sent by at least one mapping and rejected by none.</summary>
    public bool IsReady =>
        UnreadableCount == 0 && Names.All(name => name is { WithoutVisitorCode: 0, RejectedCount: 0, UnmatchedCount: 0, DroppedCount: 0 });

    /// <summary>The report as people read it.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Count} events, {UnreadableCount} unreadable");
        foreach (UnreadableEvent unreadable in Unreadable)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  event {unreadable.Number}: {unreadable.Reason}");
        }

        foreach (EventNameReport name in Names)
        {
            text.AppendLine().Append(name);
        }

        return text.ToString();
    }
}
