using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions.Events;

/// <summary>Finds the action that an event refines.</summary>
internal static class EventAction
{
    /// <summary>The field that holds the name of the event.</summary>
    public const string EventField = "event";

    /// <summary>The actions that the event may mean: one if all is well.</summary>
    public static IReadOnlyList<ActionDefinition> Candidates(EventDefinition definition, IEnumerable<ActionDefinition> actions) =>
        actions
            .Where(action => definition.Destination is null || DestinationKey.Short(action.Destination) == DestinationKey.Short(definition.Destination))
            .Where(action => definition.Extends is null
                ? action.Fields.Any(field => field.Name == EventField)
                : action.Action == definition.Extends || action.TypeName == definition.Extends)
            .GroupBy(action => (action.Destination, action.Action))
            .Select(group => group.First())
            .ToList();

    /// <summary>
    /// The object that the properties of an event go to: the one that other fields are written into, else the only open one; null
    /// where there is none, or no telling.
    /// </summary>
    public static FieldDefinition? OpenObject(ActionDefinition action)
    {
        var open = action.Fields.Where(field => field is { Type: FieldType.Object, IsMultiple: false, Properties: null }).ToList();
        var target = open.Find(candidate => action.Fields.Any(field => field.Into == candidate.Name));
        return target ?? (open.Count == 1 ? open[0] : open.Find(field => field.Name is "properties" or "traits"));
    }
}
