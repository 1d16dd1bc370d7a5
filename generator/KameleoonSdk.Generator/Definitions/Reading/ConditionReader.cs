using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Reads the conditions of <c>required</c>: <c>{field, is}</c>, <c>{field, isNot}</c>, <c>{field, exists}</c>, <c>{all}</c>, <c>{any}</c>.
/// </summary>
internal static class ConditionReader
{
    /// <summary>The condition, or null where the node is none.</summary>
    public static Condition? Read(DefinitionContext context, YamlNode? node)
    {
        switch (node)
        {
            case null or YamlScalar:
                return null;
            case YamlMapping mapping:
                return ReadMapping(context, new KeyedReader(context, mapping, "a condition", Keys.Condition));
            default:
                context.Report(Rules.WrongValue, node.Span, "required", "true, false or a condition", NodeKinds.Describe(node));
                return null;
        }
    }

    private static Condition? ReadMapping(DefinitionContext context, KeyedReader reader)
    {
        foreach (var key in new[] { "all", "any" })
        {
            if (reader.Node(key) is not null)
            {
                var conditions = reader.Items(key).Select(item => Read(context, item)).OfType<Condition>();
                return new ConditionGroup(key == "all", conditions.ToEquatableArray());
            }
        }

        if (reader.RequiredText("field") is not { } field)
        {
            return null;
        }

        if (reader.Node("exists") is not null)
        {
            return new FieldExists(field, reader.Boolean("exists"));
        }

        foreach (var key in new[] { "is", "isNot" })
        {
            if (reader.Mapping[key] is { } node)
            {
                return new FieldIs(field, ReadConstants(context, key, node), IsNegated: key == "isNot");
            }
        }

        context.Report(Rules.MissingKey, reader.KeySpan("field"), "A condition", "is', 'isNot' or 'exists");
        return null;
    }

    private static EquatableArray<ConstantValue> ReadConstants(DefinitionContext context, string key, YamlNode node)
    {
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        foreach (var item in items.Where(item => item is not YamlScalar))
        {
            context.Report(Rules.WrongValue, item.Span, key, "a constant or a list of constants", NodeKinds.Describe(item));
        }

        return items.OfType<YamlScalar>().Select(ConstantReader.Read).ToEquatableArray();
    }
}
