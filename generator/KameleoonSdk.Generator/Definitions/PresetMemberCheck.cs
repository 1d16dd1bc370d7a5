using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>Finds members of objects in presets that are nearly called like one that the field of the action declares.</summary>
internal static class PresetMemberCheck
{
    private const string Prefix = "preset member\n";

    /// <summary>The key of the place of a member.</summary>
    /// <param name="action">The action.</param>
    /// <param name="key">The key of the preset.</param>
    /// <param name="field">The field that is the object, or the list of them.</param>
    /// <param name="member">The member.</param>
    /// <param name="others">The other members beside it: none of them is meant.</param>
    public static string Place(string action, string key, string field, string member, IEnumerable<string> others) =>
        Prefix + string.Join("\n", new[] { action, key, field, member }.Concat(others).Select(OnOneLine));

    /// <summary>The name as a part of a key, of which lines are the parts. One with line breaks is never found, and no harm is done.</summary>
    public static string OnOneLine(string name) => name.Replace('\n', ' ');

    /// <param name="places">The places of the file.</param>
    /// <param name="known">The actions of the destination.</param>
    public static IEnumerable<DiagnosticInfo> Check(IReadOnlyList<NamedLocation> places, IReadOnlyList<ActionDefinition> known)
    {
        foreach (var place in places.Where(place => place.Name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var parts = place.Name.Substring(Prefix.Length).Split('\n');
            var field = known.FirstOrDefault(action => action.Action == parts[0])?.Fields.FirstOrDefault(field => field.Name == parts[2]);
            if (field is not { Properties: { } properties, AdditionalIdentifier: null } || properties.Any(property => property.Name == parts[3]))
            {
                continue;
            }

            if (Suggestion.Nearest(parts[3], [.. properties.Select(property => property.Name)]) is { } meant && !parts.Skip(4).Contains(meant))
            {
                yield return new DiagnosticInfo(Rules.UnknownPresetField, place.Location, new([parts[1], $"{field.Name}.{parts[3]}", parts[0], $". Did you mean '{field.Name}.{meant}'?"]));
            }
        }
    }
}
