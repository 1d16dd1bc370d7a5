using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions.Events;

/// <summary>What is wrong between an event of a tracking plan and the actions of the project.</summary>
internal static class EventCheck
{
    /// <summary>The keys of the places that messages point at.</summary>
    public const string EventPlace = "event";
    public const string ExtendsPlace = "extends";
    public const string ConstantPlace = "set.";
    public const string PropertyPlace = "properties.";

    public static IEnumerable<DiagnosticInfo> Check(EventDefinition definition, EquatableArray<NamedLocation> places, IReadOnlyList<ActionDefinition> actions)
    {
        var candidates = EventAction.Candidates(definition, actions);
        if (candidates.Count != 1)
        {
            yield return NoAction(definition, places, actions, candidates.Count);
            yield break;
        }

        var action = candidates[0];
        foreach (var constant in definition.Constants.Where(constant => !action.Fields.Any(field => field.Name == constant.Field)))
        {
            var suggestion = Suggestion.For(constant.Field, action.Fields.Select(field => field.Name));
            yield return At(Rules.UnknownField, places, ConstantPlace + constant.Field, "'set'", constant.Field, suggestion);
        }

        var target = EventAction.OpenObject(action);
        foreach (var property in definition.Properties)
        {
            if (target is null)
            {
                yield return At(Rules.NoOpenObject, places, PropertyPlace + property.Name, action.Action);
                yield break;
            }

            if (action.Fields.Any(field => field.Into == target.Name && field.Name == property.Name))
            {
                yield return At(Rules.PropertyOfAction, places, PropertyPlace + property.Name, property.Name, action.Action);
            }
        }
    }

    private static DiagnosticInfo NoAction(EventDefinition definition, EquatableArray<NamedLocation> places, IReadOnlyList<ActionDefinition> actions, int count)
    {
        var known = actions.Select(action => action.Action).Distinct().ToList();
        if (definition.Extends is { } extends && count == 0)
        {
            return At(Rules.UnknownAction, places, ExtendsPlace, extends, Suggestion.For(extends, known));
        }

        var names = known.Count == 0 ? "the project has no action at all" : "use one of " + string.Join(", ", known.Select(name => $"'{name}'"));
        return At(Rules.NoActionForEvent, places, definition.Extends is null ? EventPlace : ExtendsPlace, definition.Event, names);
    }

    private static DiagnosticInfo At(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, EquatableArray<NamedLocation> places, string place, params string[] arguments)
    {
        var location = places.FirstOrDefault(candidate => candidate.Name == place) ?? places[0];
        return new DiagnosticInfo(rule, location.Location, arguments.ToEquatableArray());
    }
}
