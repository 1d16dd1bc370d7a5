namespace KameleoonSdk.Destinations;

/// <summary>Counts what happens to the events of one name.</summary>
internal sealed class EventNameTally(string name)
{
    private readonly Dictionary<string, int> _rejections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mappings = new(StringComparer.Ordinal);
    private int _count;
    private int _withoutVisitorCode;
    private int _unmatched;
    private int _dropped;
    private int _rejected;

    public void Add(EventEvaluation evaluation, bool hasVisitorCode)
    {
        _count++;
        _withoutVisitorCode += LacksVisitorCode(evaluation) ?? !hasVisitorCode ? 1 : 0;
        if (evaluation.Status != EventStatus.Evaluated)
        {
            _dropped++;
            return;
        }

        bool isMatched = false;
        bool isRejected = false;
        foreach (MappingEvaluation mapping in evaluation.Mappings.Where(mapping => mapping.IsMatched))
        {
            isMatched = true;
            Increase(_mappings, mapping.Mapping.Name);
            if (mapping.Status != MappingStatus.Ready)
            {
                isRejected = true;
                Increase(_rejections, $"'{mapping.Mapping.Name}': {mapping.Reason}");
            }
        }

        _unmatched += isMatched ? 0 : 1;
        _rejected += isRejected ? 1 : 0;
    }

    public EventNameReport ToReport() => new(name, _count, _withoutVisitorCode, _unmatched, _dropped, _rejected, Sorted(_rejections), Sorted(_mappings));

    /// <summary>Whether a mapping found no visitor code where it looks for it; null if no mapping looked.</summary>
    private static bool? LacksVisitorCode(EventEvaluation evaluation)
    {
        MappingEvaluation[] mapped = [.. evaluation.Mappings.Where(mapping => mapping.Status is MappingStatus.Ready or MappingStatus.Invalid)];
        return mapped.Length == 0 ? null : mapped.Any(mapping => mapping.Warnings.Any(warning => warning.Code == ValidationCodes.Recommended));
    }

    private static void Increase(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static KeyValuePair<string, int>[] Sorted(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)];
}
