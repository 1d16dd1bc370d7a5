namespace KameleoonSdk.Hosting;

/// <summary>
/// Lets so many different event names through in any hour, since Kameleoon creates a goal for each that it does not know. A name keeps its
/// place as long as it is used at least once in an hour.
/// </summary>
internal sealed class EventNameGuard(int limit, SteadyClock clock)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly Dictionary<string, DateTimeOffset> _lastUses = new(StringComparer.Ordinal);
    private readonly Gate _gate = new();
    private DateTimeOffset _firstEnd;

    /// <summary>How many names an hour are let through.</summary>
    public int Limit => limit;

    public bool Allows(string name)
    {
        lock (_gate)
        {
            var now = clock.UtcNow;
            if (!_lastUses.ContainsKey(name) && _lastUses.Count >= limit && !MakeRoom(now))
            {
                return false;
            }

            _lastUses[name] = now;
            return true;
        }
    }

    private bool MakeRoom(DateTimeOffset now)
    {
        // No name ends before this time, so that many accidental names cost nothing.
        if (now < _firstEnd)
        {
            return false;
        }

        foreach (var (name, lastUse) in _lastUses)
        {
            if (now - lastUse >= Hour)
            {
                _lastUses.Remove(name);
            }
        }

        _firstEnd = _lastUses.Count == 0 ? now : _lastUses.Values.Min() + Hour;
        return _lastUses.Count < limit;
    }
}
