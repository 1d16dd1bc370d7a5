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
    public const string ValuePlace = "set value.";
    public const string PropertyPlace = "properties.";

    public static IEnumerable<DiagnosticInfo> Check(EventDefinition definition, EquatableArray<NamedLocation> places, IReadOnlyList<ActionDefinition> actions)
    {
        var candidates = EventAction.Candidates(definition, actions);
        if (candidates.Count != 1)
        {
            foreach (var mistake in NoAction(definition, places, actions, candidates.Count))
            {
                yield return mistake;
            }

            yield break;
        }

        var action = candidates[0];
        foreach (var constant in definition.Constants.Where(constant => !action.Declares(constant.Field)))
        {
            var suggestion = Suggestion.For(constant.Field, action.Fields.Select(field => field.Name));
            yield return At(Rules.UnknownField, places, ConstantPlace + constant.Field, "'set'", constant.Field, suggestion);
        }

        foreach (var field in action.Fields)
        {
            if (EventConstants.Of(definition, field) is { } constant && EventConstants.WhyNot(field, constant) is { } reason)
            {
                var isGiven = definition.Constants.Any(other => other.Field == field.Name);
                var hint = isGiven ? "" : (reason.EndsWith("?", StringComparison.Ordinal) ? "" : ".") + " Give it another value with 'set'.";
                yield return At(Rules.WrongValue, places, isGiven ? ValuePlace + field.Name : EventPlace, $"'{field.Name}' cannot be '{constant.Text}': it is {reason}{hint}");
            }
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

    private static IEnumerable<DiagnosticInfo> NoAction(EventDefinition definition, EquatableArray<NamedLocation> places, IReadOnlyList<ActionDefinition> actions, int count)
    {
        if (definition.Destination is { } destination && count == 0 && actions.Count > 0 && !actions.Any(action => DestinationKey.Short(action.Destination) == DestinationKey.Short(destination)))
        {
            var suggestion = Suggestion.For(destination, actions.Select(action => action.Destination).Distinct());
            return [At(Rules.UnknownAction, places, DestinationCheck.DestinationPlace, definition.Extends ?? EventAction.EventField, $"the destination '{destination}'", suggestion)];
        }

        var known = actions.Select(action => action.Action).Distinct().ToList();
        if (definition.Extends is { } extends && count == 0)
        {
            return [At(Rules.UnknownAction, places, ExtendsPlace, extends, "this project", Suggestion.For(FileName(extends), known))];
        }

        if (definition.Extends is not null)
        {
            var destinations = actions.Where(action => action.Action == definition.Extends).Select(action => action.Destination).Distinct();
            return [At(Rules.NoActionForEvent, places, ExtendsPlace, definition.Event, $"'destination' with {Words.Or([.. destinations])}")];
        }

        return [At(Rules.NoActionForEvent, places, EventPlace, definition.Event, known.Count == 0 ? "an action to the project, which has none" : $"'extends' with {Words.Or(known)}")];
    }

    /// <summary>The action of which people write the path of the file.</summary>
    private static string FileName(string extends)
    {
        var name = extends.Substring(extends.LastIndexOf('/') + 1);
        return name.IndexOf(".y", StringComparison.Ordinal) is > 0 and var extension ? name.Substring(0, extension) : name;
    }

    private static DiagnosticInfo At(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, EquatableArray<NamedLocation> places, string place, params string[] arguments)
    {
        var location = places.FirstOrDefault(candidate => candidate.Name == place) ?? places[0];
        return new DiagnosticInfo(rule, location.Location, arguments.ToEquatableArray());
    }
}
