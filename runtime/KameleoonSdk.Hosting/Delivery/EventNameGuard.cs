namespace KameleoonSdk.Hosting;

/// <summary>Lets so many different event names through in an hour, since Kameleoon creates a goal for each that it does not know.</summary>
internal sealed class EventNameGuard(int limit, SteadyClock clock)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private DateTimeOffset _since = clock.UtcNow;

    /// <summary>How many names an hour are let through.</summary>
    public int Limit => limit;

    public bool Allows(string name)
    {
        lock (_gate)
        {
            var now = clock.UtcNow;
            if (now - _since >= Hour)
            {
                _names.Clear();
                _since = now;
            }

            if (_names.Contains(name))
            {
                return true;
            }

            return _names.Count < limit && _names.Add(name);
        }
    }
}
