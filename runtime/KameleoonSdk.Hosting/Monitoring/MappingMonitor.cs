using System.Collections.Concurrent;
using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>Counts what a destination makes of raw events.</summary>
internal sealed class MappingMonitor
{
    private readonly long[] _events = new long[Enum.GetValues<EventStatus>().Length];
    private readonly ConcurrentDictionary<string, long[]> _mappings = new(StringComparer.Ordinal);

    public RawEventTotals Events => new(
        Read(_events, (int)EventStatus.Evaluated),
        Read(_events, (int)EventStatus.Disabled),
        Read(_events, (int)EventStatus.Unreadable),
        Read(_events, (int)EventStatus.Dropped));

    /// <summary>The counts by the names of the mappings. Those with the same name are counted together.</summary>
    public IReadOnlyDictionary<string, MappingTotals> Mappings =>
        _mappings.ToDictionary(pair => pair.Key, pair => Totals(pair.Value), StringComparer.Ordinal);

    public void Add(EventStatus status) => Interlocked.Increment(ref _events[(int)status]);

    public void Add(string mapping, MappingStatus status)
    {
        var counts = _mappings.GetOrAdd(mapping, static _ => new long[Enum.GetValues<MappingStatus>().Length]);
        Interlocked.Increment(ref counts[(int)status]);
    }

    private static MappingTotals Totals(long[] counts) => new(
        Read(counts, (int)MappingStatus.Ready),
        Read(counts, (int)MappingStatus.NotMatched),
        Read(counts, (int)MappingStatus.Disabled),
        Read(counts, (int)MappingStatus.Invalid),
        Read(counts, (int)MappingStatus.Failed));

    private static long Read(long[] counts, int index) => Interlocked.Read(ref counts[index]);
}
