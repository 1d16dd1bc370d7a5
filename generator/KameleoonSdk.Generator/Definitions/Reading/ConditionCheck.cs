using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of conditions that never hold: they ask for a field which is not there, or for a value that it cannot have.</summary>
internal sealed class ConditionCheck(DefinitionContext context, YamlMapping mapping, IReadOnlyList<FieldDefinition> fields, bool hasSyncMode)
{
    public static void Check(DefinitionContext context, YamlMapping mapping, IReadOnlyList<FieldDefinition> fields, bool hasSyncMode)
    {
        var check = new ConditionCheck(context, mapping, fields, hasSyncMode);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping field && field["required"] is YamlMapping condition)
            {
                check.CheckCondition(condition);
            }
        }
    }

    private void CheckCondition(YamlMapping condition)
    {
        foreach (var item in new[] { condition["all"], condition["any"] }.OfType<YamlSequence>().SelectMany(list => list.Items).OfType<YamlMapping>())
        {
            CheckCondition(item);
        }

        if (condition["field"] is not YamlScalar { IsNull: false } name || (name.Value == Condition.SyncMode && hasSyncMode))
        {
            return;
        }

        if (FieldPath.Find(fields, name.Value) is { } path)
        {
            CheckValues(path[path.Count - 1], condition["is"] ?? condition["isNot"]);
        }
        else if (!IsDeclared(name.Value))
        {
            var suggestion = name.Value == Condition.SyncMode ? ": the action has no 'syncMode'" : Suggestion.For(name.Value, fields.SelectMany(Paths));
            context.Report(Rules.NeverHolds, name.Span, $"The condition asks for '{name.Value}', which is no field here{suggestion}");
        }
    }

    private void CheckValues(FieldDefinition field, YamlNode? node)
    {
        var values = node is YamlSequence list ? list.Items : node is null ? [] : [node];
        foreach (var value in field.Choices.Count == 0 ? [] : values.OfType<YamlScalar>())
        {
            if (!field.Choices.Any(choice => choice.Value == value.Value || choice.Value == ConstantReader.Read(value).Text))
            {
                var suggestion = Suggestion.For(value.Value, field.Choices.Select(choice => choice.Value));
                context.Report(Rules.NeverHolds, value.Span, $"The condition asks '{field.Name}' for '{value.Value}', which is none of its choices{suggestion}");
            }
        }
    }

    /// <summary>Whether there is a field of that name, though one with a mistake of its own.</summary>
    private bool IsDeclared(string name)
    {
        var dot = name.IndexOf('.');
        return mapping[name] is not null || (dot > 0 && mapping[name.Substring(0, dot)] is not null && !fields.Any(field => field.Name == name.Substring(0, dot)));
    }

    private static IEnumerable<string> Paths(FieldDefinition field) =>
        field.IsMultiple ? [field.Name] : [field.Name, .. (field.Properties ?? default).SelectMany(Paths).Select(path => field.Name + "." + path)];
}
