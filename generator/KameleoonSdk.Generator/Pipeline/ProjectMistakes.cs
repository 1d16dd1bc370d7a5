using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Events;
using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>The steps that compare a file with the others of the project.</summary>
internal static class ProjectMistakes
{
    /// <summary>Actions refer to destinations.</summary>
    public static EquatableArray<DiagnosticInfo> Find(ParsedDefinition parsed, EquatableArray<DestinationKey> destinations) => parsed switch
    {
        { File.IsReference: true } or { IsBroken: true } => default,
        { Definition: ActionDefinition action } => parsed.Filter.Apply(DestinationCheck.Check(action.Destination, parsed.Places, destinations)),
        _ => default,
    };

    /// <summary>Events, and presets of destinations, refer to actions.</summary>
    public static EquatableArray<DiagnosticInfo> Find(ParsedDefinition parsed, EquatableArray<ActionDefinition> actions) => parsed switch
    {
        { File.IsReference: true } or { IsBroken: true } => default,
        { Definition: EventDefinition definition } => parsed.Filter.Apply(EventCheck.Check(definition, parsed.Places, actions)),
        { Definition: DestinationDefinition destination } => parsed.Filter.Apply(PresetCheck.CheckAll(DestinationKey.From(parsed)!, destination, parsed.Places, actions)),
        _ => default,
    };

    /// <summary>The file's type, where it cannot be made because something else has its name.</summary>
    public static EquatableArray<DiagnosticInfo> Find(ParsedDefinition parsed, EquatableArray<TypeConflict> conflicts, EquatableArray<LocationInfo> places) =>
        parsed.Filter.Apply(conflicts.Where(conflict => conflict.Path == parsed.Path).Select(conflict => conflict.ToDiagnostic(parsed, places)));
}
