using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations;

/// <summary>
/// Says of a sample of raw events what a destination would do with them, before anything is switched over: per event name, which have no
/// visitor code, which would be rejected and why, and which mappings they meet. Sends nothing. For one thread at a time.
/// </summary>
public sealed class MigrationCheck
{
    private const int MostUnreadable = 20;

    private readonly KameleoonDestination _destination;
    private readonly Dictionary<string, EventNameTally> _names = new(StringComparer.Ordinal);
    private readonly List<UnreadableEvent> _unreadable = [];
    private int _count;
    private int _unreadableCount;

    /// <summary>Begins a check.</summary>
    /// <param name="destination">What the events would be given to. It must be enabled, and so must its mappings, to say anything of use.</param>
    public MigrationCheck(KameleoonDestination destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        _destination = destination;
    }

    /// <summary>Adds an event of the sample.</summary>
    /// <param name="rawEvent">The event as JSON in UTF-8. What is no valid event is counted.</param>
    public void Add(ReadOnlySpan<byte> rawEvent)
    {
        _count++;
        if (!EventFacts.TryRead(rawEvent, _destination.Options.Limits, out EventFacts facts, out RawEventError error))
        {
            _unreadableCount++;
            if (_unreadable.Count < MostUnreadable)
            {
                _unreadable.Add(new UnreadableEvent(_count, error.Message));
            }

            return;
        }

        if (!_names.TryGetValue(facts.Name, out EventNameTally? tally))
        {
            _names.Add(facts.Name, tally = new EventNameTally(facts.Name));
        }

        tally.Add(_destination.Evaluate(rawEvent), facts.HasVisitorCode);
    }

    /// <summary>What was found so far.</summary>
    public MigrationReport ToReport() => new(
        _count,
        _unreadableCount,
        [.. _unreadable],
        [.. _names.Values.Select(tally => tally.ToReport()).OrderByDescending(report => report.Count).ThenBy(report => report.Name, StringComparer.Ordinal)]);
}
