using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>Whether an action names a destination that the project knows. One that knows none cannot tell.</summary>
internal static class DestinationCheck
{
    /// <summary>The key of the place that a message points at.</summary>
    public const string DestinationPlace = "destination";

    public static IEnumerable<DiagnosticInfo> Check(string name, IReadOnlyList<NamedLocation> places, IReadOnlyList<DestinationKey> known) =>
        known.Count == 0 || known.Any(key => key.IsCalled(name)) ? [] : places
            .Where(place => place.Name == DestinationPlace)
            .Select(place => new DiagnosticInfo(
                Rules.UnknownDestination,
                place.Location,
                new([name, Suggestion.For(name, known.Select(key => key.ShortName).Distinct().OrderBy(candidate => candidate, StringComparer.Ordinal))])));
}
