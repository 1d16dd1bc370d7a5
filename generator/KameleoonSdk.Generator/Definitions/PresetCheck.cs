using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>Finds presets that name no action of their destination, or no field of their action. Without its actions in the project, there is nothing to say.</summary>
internal static class PresetCheck
{
    /// <summary>How the key of the place of an action that a preset names begins; the action follows.</summary>
    public const string Place = "preset action\n";

    private const string FieldPrefix = "preset field\n";

    /// <summary>The key of the place of a field that a preset for the action names.</summary>
    /// <param name="action">The action.</param>
    /// <param name="key">The key of the preset that names it.</param>
    /// <param name="field">The field.</param>
    public static string FieldPlace(string action, string key, string field) => FieldPrefix + key + "\n" + action + "\n" + field;

    /// <summary>The actions that presets name and that are missing. Without any action of the destination in the project, there is no telling.</summary>
    public static ICollection<string> Missing(DestinationKey key, DestinationDefinition destination, EquatableArray<ActionDefinition> actions)
    {
        if (destination.Presets.Count == 0)
        {
            return [];
        }

        var missing = new HashSet<string>(destination.Presets.Select(preset => preset.Action));
        var isAnyKnown = false;
        for (var i = 0; i < actions.Count; i++)
        {
            if (key.IsCalled(actions[i].Destination))
            {
                isAnyKnown = true;
                missing.Remove(actions[i].Action);
            }
        }

        return isAnyKnown ? missing : [];
    }

    /// <summary>Everything that is wrong between the presets and the actions of a destination.</summary>
    public static IEnumerable<DiagnosticInfo> CheckAll(DestinationKey key, DestinationDefinition destination, IReadOnlyList<NamedLocation> places, IReadOnlyList<ActionDefinition> actions)
    {
        if (destination.Presets.Count == 0 && !places.Any(place => place.Name.StartsWith(Place, StringComparison.Ordinal)))
        {
            return [];
        }

        var known = actions.Where(action => key.IsCalled(action.Destination)).ToList();
        return Check(destination, places, known).Concat(PresetValueCheck.Check(places, known)).Concat(PresetMemberCheck.Check(places, known));
    }

    private static IEnumerable<DiagnosticInfo> Check(DestinationDefinition destination, IReadOnlyList<NamedLocation> places, List<ActionDefinition> known)
    {
        var names = known.Select(action => action.Action).ToList();
        foreach (var place in places.Where(place => place.Name.StartsWith(Place, StringComparison.Ordinal)))
        {
            var action = place.Name.Substring(Place.Length);
            if (names.Count > 0 && !names.Contains(action))
            {
                // Destinations come with presets for parts that run in a browser, which no project here has.
                yield return Suggestion.Nearest(action, names) is null
                    ? new DiagnosticInfo(Rules.PresetWithoutAction, place.Location, new([action]))
                    : new DiagnosticInfo(Rules.UnknownAction, place.Location, new([action, $"the destination '{destination.Name}'", Suggestion.For(action, names)]));
            }
        }

        foreach (var place in places.Where(place => place.Name.StartsWith(FieldPrefix, StringComparison.Ordinal)))
        {
            var parts = place.Name.Split(['\n'], 4);
            if (parts[1] == "unset" && known.Find(other => other.Action == parts[2])?.Fields.FirstOrDefault(field => field.Name == parts[3]) is { IsRequired: true } required)
            {
                yield return new DiagnosticInfo(Rules.PresetValueDoesNotFit, place.Location, new([required.Name, parts[2], "left out", "required. Remove it from 'unset', or give it a value"]));
            }
            else if (known.Find(other => other.Action == parts[2]) is { } action && !action.Declares(parts[3]))
            {
                yield return new DiagnosticInfo(Rules.UnknownPresetField, place.Location, new([parts[1], parts[3], action.Action, Suggestion.For(parts[3], action.Fields.Select(field => field.Name))]));
            }
        }
    }
}
