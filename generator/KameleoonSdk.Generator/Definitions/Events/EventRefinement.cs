using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions.Events;

/// <summary>
/// Brings an event of a tracking plan and its action together: the result is an action of which some fields are constants, others
/// fill themselves in, and the open object has typed members.
/// </summary>
internal static class EventRefinement
{
    public static ActionDefinition? Refine(EventDefinition definition, IEnumerable<ActionDefinition> actions)
    {
        var candidates = EventAction.Candidates(definition, actions);
        if (candidates.Count != 1)
        {
            return null;
        }

        var action = candidates[0];
        var names = new MemberNames(definition.TypeName, []);
        var target = EventAction.OpenObject(action);
        var own = action.Fields.Select(field => Fill(Rename(field, names), definition, action)).ToList();
        var taken = new HashSet<string>(action.Fields.Where(field => field.Into == target?.Name).Select(field => field.Name));
        var properties = target is null ? [] : definition.Properties
            .Where(field => !taken.Contains(field.Name))
            .Select(field => Rename(field, names) with { Into = target.Name, IsOpenMember = true });

        return action with
        {
            TypeName = definition.TypeName,
            Event = definition.Event,
            Description = definition.Description,
            Deprecated = definition.Deprecated,
            Fields = own.Concat(properties).ToEquatableArray(),
            Factories = default,
            Hooks = default,
        };
    }

    /// <summary>The field under a name that is free in the type of the event.</summary>
    private static FieldDefinition Rename(FieldDefinition field, MemberNames names)
    {
        if (names.TryTake(field.Identifier))
        {
            return field;
        }

        // The record of an object has the name of its field, so its members may have to give way to the new one.
        var identifier = names.Allocate(field.Identifier)!;
        var nested = new MemberNames(identifier, []);
        return field with
        {
            Identifier = identifier,
            Properties = field.Properties?.Select(property => Rename(property, nested)).ToEquatableArray(),
            AdditionalIdentifier = field.AdditionalIdentifier is { } additional && !nested.TryTake(additional) ? nested.Allocate(additional) : field.AdditionalIdentifier,
        };
    }

    /// <summary>The constant of the event, else what a factory of the action would fill in.</summary>
    private static FieldDefinition Fill(FieldDefinition field, EventDefinition definition, ActionDefinition action)
    {
        var constant = EventConstants.Of(definition, field);
        if (constant is not null && EventConstants.WhyNot(field, constant) is null)
        {
            return field with { Fill = new FactoryValue(field.Name, FactoryFunction.Constant, constant) };
        }

        var value = action.Factories.SelectMany(factory => factory.Values).FirstOrDefault(value => value.Field == field.Name);
        return value is null ? field : field with { Fill = value };
    }
}
