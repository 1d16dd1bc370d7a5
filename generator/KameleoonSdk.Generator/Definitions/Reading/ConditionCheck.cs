using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of conditions that ask for a field which is not there: they never hold.</summary>
internal static class ConditionCheck
{
    public static void Check(DefinitionContext context, YamlMapping mapping, IReadOnlyList<FieldDefinition> fields, bool hasSyncMode)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping field && field["required"] is YamlMapping condition)
            {
                CheckCondition(context, condition, fields, hasSyncMode);
            }
        }
    }

    private static void CheckCondition(DefinitionContext context, YamlMapping condition, IReadOnlyList<FieldDefinition> fields, bool hasSyncMode)
    {
        foreach (var item in new[] { condition["all"], condition["any"] }.OfType<YamlSequence>().SelectMany(list => list.Items).OfType<YamlMapping>())
        {
            CheckCondition(context, item, fields, hasSyncMode);
        }

        if (condition["field"] is YamlScalar { IsNull: false } name && !IsKnown(name.Value, fields, hasSyncMode))
        {
            context.Report(Rules.UnknownConditionField, name.Span, name.Value, Suggestion.For(name.Value, fields.Select(field => field.Name)));
        }
    }

    private static bool IsKnown(string name, IReadOnlyList<FieldDefinition> fields, bool hasSyncMode) =>
        name == Condition.SyncMode ? hasSyncMode : FieldPath.Find(fields, name) is not null;
}
