using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>default</c>. A default that does not fit its field is an oddity: it is reported and left out.</summary>
internal static class DefaultReader
{
    public static DefaultValue? Read(DefinitionContext context, KeyedReader reader, FieldType type, bool isMultiple, EquatableArray<ChoiceDefinition> choices)
    {
        // An object as a default is a matter of mappings; a typed event starts without it.
        if (reader.Node("default") is not { } node || type == FieldType.Object)
        {
            return null;
        }

        var items = node is YamlSequence sequence && isMultiple ? sequence.Items : [node];
        var values = new List<ConstantValue>();
        foreach (var item in items)
        {
            if (item is not YamlScalar scalar || Fit(scalar, type) is not { } value)
            {
                context.Report(Rules.DefaultDoesNotFit, item.Span, NodeKinds.Describe(item), $"no value of the type '{reader.Text("type")}'");
                return null;
            }

            if (choices.Count > 0 && !choices.Any(choice => choice.Value == value.Text))
            {
                var suggestion = Suggestion.For(value.Text, choices.Select(choice => choice.Value));
                context.Report(Rules.DefaultDoesNotFit, item.Span, NodeKinds.Describe(item), "none of the choices" + suggestion);
                return null;
            }

            values.Add(value);
        }

        return new DefaultValue(values.ToEquatableArray());
    }

    private static ConstantValue? Fit(YamlScalar scalar, FieldType type)
    {
        switch (type)
        {
            case FieldType.Number:
                return Numbers.Text(scalar) is { } number ? new ConstantValue(ConstantKind.Number, number) : null;
            case FieldType.Integer:
                return Numbers.Text(scalar) is { } integer && long.TryParse(integer, out _) ? new ConstantValue(ConstantKind.Number, integer) : null;
            case FieldType.Boolean:
                var constant = ConstantReader.Read(scalar);
                return constant.Kind == ConstantKind.Boolean ? constant : null;
            default:
                return new ConstantValue(ConstantKind.Text, scalar.Value);
        }
    }
}
