using System.Globalization;
using System.Text;
using KameleoonSdk.Destinations;

namespace RawEvents;

/// <summary>What each mapping would send of the events.</summary>
internal sealed class Summary(DestinationOptions options)
{
    private readonly Dictionary<(string Mapping, MappingStatus Status), int> _counts = [];
    private readonly Dictionary<string, string> _examples = [];
    private int _unreadable;
    private int _dropped;

    public void Add(EventEvaluation evaluation)
    {
        _unreadable += evaluation.Status == EventStatus.Unreadable ? 1 : 0;
        _dropped += evaluation.Status is EventStatus.Dropped or EventStatus.Disabled ? 1 : 0;
        foreach (var mapping in evaluation.Mappings)
        {
            var key = (mapping.Mapping.Name, mapping.Status);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
            if (mapping.Status == MappingStatus.Ready)
            {
                _examples.TryAdd(mapping.Mapping.Name, Encoding.UTF8.GetString(mapping.Body.Span));
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var name in options.Mappings.Select(mapping => mapping.Name))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name,-15} {Count(name, MappingStatus.Ready)} ready, {Count(name, MappingStatus.Invalid) + Count(name, MappingStatus.Failed)} rejected, {Count(name, MappingStatus.NotMatched)} not matched");
            text.AppendLine(_examples.TryGetValue(name, out var example) ? $"; the first: {example}" : "");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{_unreadable} unreadable, {_dropped} dropped").ToString();
    }

    private int Count(string mapping, MappingStatus status) => _counts.GetValueOrDefault((mapping, status));
}
