using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Events;
using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A definition with the namespace that its type goes to.</summary>
internal sealed record PlacedDefinition(string Path, string Namespace, Definition Definition)
{
    public string FullName => Namespace + "." + Definition.TypeName;

    /// <summary>
    /// Types of a destination that the project defines go to the destination's namespace; those for a destination that is defined
    /// elsewhere, such as a project's own action for Kameleoon, to the project's.
    /// </summary>
    public static PlacedDefinition? Place(
        ParsedDefinition parsed,
        EquatableArray<ActionDefinition> actions,
        EquatableArray<DestinationKey> destinations,
        ProjectOptions options) => Resolve(parsed, actions) switch
        {
            DestinationDefinition destination => Place(parsed.Path, destination, DestinationKey.At(destinations, parsed.Path)!, actions, options),
            ActionDefinition action => new PlacedDefinition(
                parsed.Path,
                DestinationKey.Find(destinations, parsed, action.Destination)?.NamespaceIn(options) ?? options.RootNamespace,
                // Fields that cannot be made are no part of what is made.
                action with { BrokenFields = default }),
            _ => null,
        };

    /// <summary>Presets of actions that are missing are told, and are no part of what is made: nobody could map with them.</summary>
    private static PlacedDefinition Place(string path, DestinationDefinition destination, DestinationKey key, EquatableArray<ActionDefinition> actions, ProjectOptions options)
    {
        var missing = PresetCheck.Missing(key, destination, actions);
        return new PlacedDefinition(
            path,
            key.NamespaceIn(options),
            missing.Count == 0 ? destination : destination with { Presets = destination.Presets.Where(preset => !missing.Contains(preset.Action)).ToEquatableArray() });
    }

    /// <summary>What the file becomes: events of a tracking plan are brought together with their action.</summary>
    private static Definition? Resolve(ParsedDefinition parsed, EquatableArray<ActionDefinition> actions) =>
        parsed.File.IsReference ? null :
        parsed.Definition is EventDefinition definition ? EventRefinement.Refine(definition, actions) :
        parsed.Definition;
}
