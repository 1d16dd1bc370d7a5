using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>Finds presets that name no action of their destination, or no field of their action. Without its actions in the project, there is nothing to say.</summary>
internal static class PresetCheck
{
    /// <summary>The key of the places of the actions, in the order of the presets.</summary>
    public const string Place = "preset action";

    private const string FieldPrefix = "preset field\n";

    /// <summary>The key of the place of a field that a preset for the action names.</summary>
    /// <param name="action">The action.</param>
    /// <param name="key">The key of the preset that names it.</param>
    /// <param name="field">The field.</param>
    public static string FieldPlace(string action, string key, string field) => FieldPrefix + key + "\n" + action + "\n" + field;

    public static IEnumerable<DiagnosticInfo> Check(DestinationKey key, DestinationDefinition destination, IReadOnlyList<NamedLocation> places, IReadOnlyList<ActionDefinition> actions)
    {
        var known = actions.Where(action => key.IsCalled(action.Destination)).ToList();
        var located = places.Where(place => place.Name == Place).ToList();
        for (var i = 0; known.Count > 0 && i < destination.Presets.Count && located.Count == destination.Presets.Count; i++)
        {
            var action = destination.Presets[i].Action;
            if (!known.Exists(other => other.Action == action))
            {
                yield return new DiagnosticInfo(Rules.UnknownAction, located[i].Location, new([action, $"the destination '{destination.Name}'", Suggestion.For(action, known.Select(other => other.Action))]));
            }
        }

        foreach (var place in places.Where(place => place.Name.StartsWith(FieldPrefix, StringComparison.Ordinal)))
        {
            var parts = place.Name.Split(['\n'], 4);
            if (known.Find(other => other.Action == parts[2]) is { } action && !action.Declares(parts[3]))
            {
                yield return new DiagnosticInfo(Rules.UnknownPresetField, place.Location, new([parts[1], parts[3], action.Action, Suggestion.For(parts[3], action.Fields.Select(field => field.Name))]));
            }
        }
    }
}
