using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Events;
using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>The step that compares a file with the others of the project: events with their actions, actions with their destinations.</summary>
internal static class ProjectMistakes
{
    public static EquatableArray<DiagnosticInfo> Find(ParsedDefinition parsed, EquatableArray<ActionDefinition> actions, EquatableArray<DestinationKey> destinations) => parsed switch
    {
        { File.IsReference: true } or { IsBroken: true } => default,
        { Definition: ActionDefinition action } => parsed.Filter.Apply(DestinationCheck.Check(action.Destination, parsed.Places, destinations)),
        { Definition: EventDefinition definition } => parsed.Filter.Apply(EventCheck.Check(definition, parsed.Places, actions)),
        { Definition: DestinationDefinition destination } => parsed.Filter.Apply(PresetCheck.Check(DestinationKey.From(parsed)!, destination, parsed.Places, actions)),
        _ => default,
    };

    /// <summary>The file's type, where it cannot be made because something else has its name.</summary>
    public static EquatableArray<DiagnosticInfo> Find(ParsedDefinition parsed, EquatableArray<TypeConflict> conflicts) =>
        parsed.Filter.Apply(conflicts.Where(conflict => conflict.Path == parsed.Path).Select(conflict => conflict.ToDiagnostic(parsed)));
}
