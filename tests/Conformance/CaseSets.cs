using KameleoonSdk.Conformance.Sets;

namespace KameleoonSdk.Conformance;

/// <summary>The sets of recorded cases that can be answered. A new one is a class in <c>Sets</c> and a line here.</summary>
internal static class CaseSets
{
    private static readonly Dictionary<string, ICaseSet> Sets = new(StringComparer.Ordinal)
    {
        ["destination"] = new DestinationCases(),
        ["fql"] = new FqlCases(),
        ["mapping"] = new MappingCases(),
    };

    public static IEnumerable<string> Names => Sets.Keys;

    public static ICaseSet? Find(string name) => Sets.GetValueOrDefault(name);
}
