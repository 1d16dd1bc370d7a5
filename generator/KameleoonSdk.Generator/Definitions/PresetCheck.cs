using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>Whether the presets of a destination send actions that it has. One without any action in the project cannot tell.</summary>
internal static class PresetCheck
{
    /// <summary>The key of the places of the actions, in the order of the presets.</summary>
    public const string Place = "preset action";

    public static IEnumerable<DiagnosticInfo> Check(DestinationKey key, DestinationDefinition destination, IReadOnlyList<NamedLocation> places, IReadOnlyList<ActionDefinition> actions)
    {
        var known = actions.Where(action => key.IsCalled(action.Destination)).Select(action => action.Action).ToList();
        var located = places.Where(place => place.Name == Place).ToList();
        for (var i = 0; known.Count > 0 && i < destination.Presets.Count && located.Count == destination.Presets.Count; i++)
        {
            var action = destination.Presets[i].Action;
            if (!known.Contains(action))
            {
                yield return new DiagnosticInfo(Rules.UnknownAction, located[i].Location, new([action, $"the destination '{destination.Name}'", Suggestion.For(action, known)]));
            }
        }
    }
}
