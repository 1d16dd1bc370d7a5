using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Reads the conditions of <c>required</c>: <c>{field, is}</c>, <c>{field, isNot}</c>, <c>{field, exists}</c>, <c>{all}</c>, <c>{any}</c>.
/// </summary>
internal static class ConditionReader
{
    private static readonly string[] Groups = ["all", "any"];
    private static readonly string[] Comparisons = ["is", "isNot", "exists"];

    private static readonly string[] NegatedOperators = ["isnot", "is_not", "not", "neq", "ne", "!=", "notequals", "not_equals"];

    private const string Expected = "true, false or a condition such as { field: plan, is: paid }";

    /// <summary>Whether <c>required</c> is <c>true</c>.</summary>
    public static bool IsTrue(KeyedReader field)
    {
        if (field.Node("required") is not YamlScalar scalar)
        {
            return false;
        }

        if (!CoreSchema.TryGetBoolean(scalar, out var value))
        {
            field.Wrong("required", Expected, scalar, ValueHints.ForCondition(scalar));
        }

        return value;
    }

    /// <summary>The condition, or null where the node is none.</summary>
    public static Condition? Read(DefinitionContext context, YamlNode? node)
    {
        switch (node)
        {
            case null or YamlScalar:
                return null;
            case YamlMapping mapping when mapping["match"] is not null && mapping.Entries.FirstOrDefault(entry => entry.Key.Value == "match") is { } match:
                // The action destinations of Segment write {match: any, conditions: […]}: one mistake, not one for each key.
                context.Report(Rules.UnknownKey, match.Key.Span, match.Key.Value, "a condition", KeySet.Condition.Suggest(match.Key.Value));
                return null;
            case YamlMapping { Entries: [{ Value: YamlMapping } wrapper] } when wrapper.Key.Value is "not" or "when" or "if":
                context.Report(Rules.UnknownKey, wrapper.Key.Span, wrapper.Key.Value, "a condition", wrapper.Key.Value == "not" ? ": write 'isNot' for 'is', or 'exists: false'" : ": write what is in it directly after 'required'");
                return null;
            case YamlMapping { Entries: [{ Value: YamlScalar { IsNull: false } value } pair] } when KeySet.Condition.Meant(pair.Key.Value) is null:
                context.Report(Rules.UnknownKey, pair.Key.Span, pair.Key.Value, "a condition", $". Did you mean {{ field: {pair.Key.Value}, is: {value.Value} }}?");
                return null;
            case YamlMapping mapping when mapping["operator"] is YamlScalar { Value: var comparison } && mapping["value"] is not null && mapping.Entries.First(entry => entry.Key.Value == "operator") is var asked:
                // Operator and value are one mistake.
                var meant = NegatedOperators.Contains(comparison.ToLowerInvariant()) ? "isNot" : "is";
                context.Report(Rules.UnknownKey, asked.Key.Span, asked.Key.Value, "a condition", $": write '{meant}: {((mapping["value"] as YamlScalar)?.Value is { Length: > 0 } text ? text : "…")}' for the operator and the value");
                return null;
            case YamlMapping mapping:
                return ReadMapping(context, mapping, new KeyedReader(context, mapping, KeySet.Condition));
            default:
                var isGroup = node is YamlSequence { Items: [YamlMapping, ..] };
                context.ReportWrong("required", Expected, node, node.Span, isGroup ? ": put the list below 'all' or 'any'" : "");
                return null;
        }
    }

    private static Condition? ReadMapping(DefinitionContext context, YamlMapping mapping, KeyedReader reader)
    {
        var present = Groups.Concat(Comparisons).Where(key => reader.Raw(key) is not null).OrderBy(key => reader.KeySpan(key).Start).ToList();
        if (present.Find(Groups.Contains) is { } group)
        {
            RefuseOthers(context, reader, [group], mapping.Entries.Select(entry => entry.Key.Value).Where(Keys.Condition.Contains), $"put it into the list of '{group}'");
            return ReadGroup(context, reader, group);
        }

        if (reader.RequiredText("field") is not { } field)
        {
            return null;
        }

        if (present.Count == 0)
        {
            reader.Require(reader.KeySpan("field"), "a condition", "a constant", Comparisons);
            return null;
        }

        RefuseOthers(context, reader, [present[0], "field"], present, "put each into a condition of its own, in the list of 'all'");
        return present[0] == "exists"
            ? new FieldExists(field, reader.Boolean("exists"))
            : new FieldIs(field, ReadConstants(context, present[0], reader.Raw(present[0])!, reader.KeySpan(present[0])), IsNegated: present[0] == "isNot");
    }

    /// <summary>A condition says one thing: what it says besides would be ignored.</summary>
    private static void RefuseOthers(DefinitionContext context, KeyedReader reader, string[] own, IEnumerable<string> present, string advice)
    {
        foreach (var other in present.Where(key => !own.Contains(key)))
        {
            context.Report(Rules.UnknownKey, reader.KeySpan(other), other, $"a condition with '{own[0]}'", ": " + advice);
        }
    }

    private static ConditionGroup ReadGroup(DefinitionContext context, KeyedReader reader, string key)
    {
        var items = reader.Items(key);
        var node = reader.Raw(key)!;
        if (items.Count == 0 && node is YamlSequence or YamlScalar { IsNull: true })
        {
            reader.Wrong(key, "a list of conditions", node, "");
        }

        foreach (var item in items.Where(item => item is not YamlMapping))
        {
            context.ReportWrong(key, "a list of conditions, such as { field: plan, is: paid }", item, item.Span);
        }

        return new ConditionGroup(key == "all", items.OfType<YamlMapping>().Select(item => Read(context, item)).OfType<Condition>().ToEquatableArray());
    }

    private static EquatableArray<ConstantValue> ReadConstants(DefinitionContext context, string key, YamlNode node, YamlSpan place)
    {
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        foreach (var item in items.Where(item => item is not YamlScalar))
        {
            context.ReportWrong(key, "a constant or a list of constants", item, item.Span);
        }

        if (node is YamlSequence { Items.Count: 0 } or YamlScalar { IsNull: true })
        {
            var hint = node is YamlSequence ? "" : key == "is" ? ": where 'no value' is meant, write 'exists: false'" : ": where 'any value' is meant, write 'exists: true'";
            context.Report(Rules.NeverHolds, node.Span.Length == 0 ? place : node.Span, $"'{key}' has to be a constant or a list of constants, but is {NodeKinds.Describe(node)}, which no value is{hint}");
        }

        return items.OfType<YamlScalar>().Select(ConstantReader.Read).ToEquatableArray();
    }
}
