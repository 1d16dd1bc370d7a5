using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of conditions that never hold: they ask for a field which is not there, or for a value that it cannot have.</summary>
internal sealed class ConditionCheck(DefinitionContext context, YamlMapping mapping, IReadOnlyList<FieldDefinition> fields, FieldDefinition? syncMode, string? parent)
{
    /// <summary>The fields again, with the constants of their conditions as the fields take them that are asked for.</summary>
    /// <param name="context">Where mistakes are reported.</param>
    /// <param name="mapping">The fields as the file has them.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="syncMode">The sync mode, for which conditions may ask at the top of an action that has one.</param>
    /// <param name="parent">The object that the fields are in; null at the top.</param>
    public static EquatableArray<FieldDefinition> Check(DefinitionContext context, YamlMapping mapping, EquatableArray<FieldDefinition> fields, FieldDefinition? syncMode = null, string? parent = null)
    {
        var check = new ConditionCheck(context, mapping, fields, syncMode, parent);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping field && field["required"] is YamlMapping condition)
            {
                check.CheckCondition(condition, entry.Key.Value);
                new ConditionConflicts(context, fields, syncMode, entry.Key.Value).Check(condition);
            }
        }

        return fields.Select(field => field.RequiredWhen is { } condition ? field with { RequiredWhen = Typed(condition, fields) } : field).ToEquatableArray();
    }

    private static Condition Typed(Condition condition, IReadOnlyList<FieldDefinition> fields) => condition switch
    {
        FieldIs field when FieldPath.Find(fields, field.Field) is { } path =>
            field with { Values = field.Values.Select(value => value.As(path[path.Count - 1])).ToEquatableArray() },
        ConditionGroup group => group with { Conditions = group.Conditions.Select(item => Typed(item, fields)).ToEquatableArray() },
        _ => condition,
    };

    private void CheckCondition(YamlMapping condition, string owner)
    {
        foreach (var item in new[] { condition["all"], condition["any"] }.OfType<YamlSequence>().SelectMany(list => list.Items).OfType<YamlMapping>())
        {
            CheckCondition(item, owner);
        }

        if (condition["field"] is not YamlScalar { IsNull: false } name)
        {
            return;
        }

        if (name.Value == owner || name.Value.StartsWith(owner + ".", StringComparison.Ordinal))
        {
            var isAlways = condition["exists"] is YamlScalar exists && CoreSchema.TryGetBoolean(exists, out var isThere) && !isThere;
            context.Report(
                Rules.NeverHolds,
                name.Span,
                $"The condition of '{owner}' asks for {(name.Value == owner ? "the field itself" : "a part of the field itself")}: "
                + (isAlways ? "to require it always, write 'required: true'" : "where it is missing, that never holds. Name another field, or remove 'required'"));
        }
        else if (name.Value == Condition.SyncMode && syncMode is not null)
        {
            CheckValues(syncMode, condition, isAlwaysThere: false);
        }
        else if (FieldPath.Find(fields, name.Value) is { } path)
        {
            CheckValues(path[path.Count - 1], condition, path.All(field => field is { IsRequired: true, IsNullable: false }));
        }
        else if (!IsDeclared(name.Value) && parent is not null && context.TopFields.Contains(name.Value))
        {
            context.Report(Rules.NeverHolds, name.Span, $"The condition asks for '{name.Value}', which is a field of the action: inside of '{parent}', conditions ask for the members of '{parent}' beside them, so that this never holds. Name one of those, or require '{owner}' in code");
        }
        else if (!IsDeclared(name.Value))
        {
            var suggestion = name.Value == Condition.SyncMode ? ": the action has no 'syncMode'"
                : syncMode is not null && Condition.SyncMode.EndsWith(name.Value, StringComparison.OrdinalIgnoreCase) ? $". Did you mean '{Condition.SyncMode}'?"
                : ListOf(name.Value) is { } list ? $": '{list}' is a list, and conditions do not ask for members of its items"
                : Suggestion.For(PathText.WithoutRoot(LastName(name.Value)), fields.Where(field => field.Name != owner).SelectMany(Paths));
            context.Report(Rules.NeverHolds, name.Span, $"The condition asks for '{name.Value}', which is no field here{(suggestion.Length > 0 ? suggestion : ": correct the name, or add the field")}");
        }
    }

    /// <summary>The list of which a path names a member; null where it does not.</summary>
    private string? ListOf(string path) => fields.FirstOrDefault(field => field.IsMultiple && path.StartsWith(field.Name + ".", StringComparison.Ordinal))?.Name;

    /// <summary>The name of a neighbour where people write its whole path.</summary>
    private string LastName(string name)
    {
        var last = name.Substring(name.LastIndexOf('.') + 1);
        return fields.Any(field => field.Name == last) ? last : name;
    }

    /// <param name="field">The field that is asked for.</param>
    /// <param name="condition">What is asked.</param>
    /// <param name="isAlwaysThere">Whether it is required, with every object that it is in.</param>
    private void CheckValues(FieldDefinition field, YamlMapping condition, bool isAlwaysThere)
    {
        var node = condition["is"] ?? condition["isNot"];
        var values = node is YamlSequence list ? list.Items : node is null ? [] : [node];
        if (condition["isNot"] is not null && condition["is"] is null && ConditionConflicts.IsEveryChoice(field, values.OfType<YamlScalar>()))
        {
            context.Report(Rules.NeverHolds, node!.Span, $"The condition excludes every choice of '{field.Name}', so that it never holds: remove some, or write 'exists'");
        }

        if (condition["exists"] is YamlScalar exists && condition["is"] is null && condition["isNot"] is null && isAlwaysThere)
        {
            CheckExists(field, exists);
        }

        foreach (var value in values.OfType<YamlScalar>())
        {
            if ((NoChoice(field, value) ?? (condition["is"] is null ? null : NoValue(field, value))) is { } reason)
            {
                context.Report(Rules.NeverHolds, value.Span, $"The condition asks '{field.Name}' for '{value.Value}', {reason}");
            }
        }
    }

    private void CheckExists(FieldDefinition field, YamlScalar exists)
    {
        if (CoreSchema.TryGetBoolean(exists, out var isThere))
        {
            context.Report(
                isThere ? Rules.AlwaysHolds : Rules.NeverHolds,
                exists.Span,
                $"'{field.Name}' is always required, so that it is never missing: " + (isThere ? "write 'required: true'" : "remove this 'required', or the other one"));
        }
    }

    private static string? NoChoice(FieldDefinition field, YamlScalar value)
    {
        var choices = field.Choices.Select(choice => choice.Value).ToList();
        return choices.Count == 0 || choices.Contains(ConstantReader.Read(value).As(field).Text) ? null : "which is none of its choices" + (field.Choices.FirstOrDefault(choice => choice.Label == value.Value) is { } labelled ? $". Did you mean its value '{labelled.Value}'?" : Suggestion.For(value.Value, choices));
    }

    private static string? NoValue(FieldDefinition field, YamlScalar value) =>
        field.IsMultiple ? "but it is a list, of which only 'exists' can be asked"
        : field.Type == FieldType.Object ? "but it is an object, of which only 'exists' can be asked"
        : field.Choices.Count > 0 ? null
        : ValueFit.IsOfType(field.Type, ConstantReader.Read(value)) ? (ValueFit.WhyNot(field, ConstantReader.Read(value).As(field)) is { } reason ? "which it never is: it would be " + reason : null)
        : $"which is no value of its type '{FieldTypes.NameOf(field.Type)}'" + (field.Type == FieldType.Boolean ? ValueHints.ForBoolean(value) : ValueHints.ForNumber(value));

    /// <summary>Whether there is a field of that name, though one with a mistake of its own.</summary>
    private bool IsDeclared(string name)
    {
        var dot = name.IndexOf('.');
        return mapping[name] is not null || (dot > 0 && mapping[name.Substring(0, dot)] is not null && !fields.Any(field => field.Name == name.Substring(0, dot)));
    }

    private static IEnumerable<string> Paths(FieldDefinition field) =>
        field.IsMultiple ? [field.Name] : [field.Name, .. (field.Properties ?? default).SelectMany(Paths).Select(path => field.Name + "." + path)];
}
