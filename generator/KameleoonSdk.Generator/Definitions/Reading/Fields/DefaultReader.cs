using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>default</c>. A default that does not fit its field is an oddity: it is reported and left out.</summary>
internal static class DefaultReader
{
    /// <param name="context">Where mistakes are reported.</param>
    /// <param name="reader">The mapping of the field.</param>
    /// <param name="field">The field, without its default.</param>
    public static DefaultValue? Read(DefinitionContext context, KeyedReader reader, FieldDefinition field)
    {
        // An object as a default is a matter of mappings; a typed event starts without it.
        if (reader.Node("default") is not { } node || field.Type == FieldType.Object)
        {
            CheckObject(context, reader.Node("default"));
            return null;
        }

        var values = new List<ConstantValue>();
        foreach (var item in node is YamlSequence sequence && field.IsMultiple ? sequence.Items : [node])
        {
            var value = item is YamlScalar scalar ? Constant(scalar, field.Type) : null;
            if (value is null || WhyNoConstant(value) is not null || ValueFit.WhyNot(field, value) is not null)
            {
                var (shown, reason) = Describe(item, field, value);
                context.Report(Rules.DefaultDoesNotFit, item.Span, shown, reason);
                return null;
            }

            values.Add(value);
        }

        return new DefaultValue(values.ToEquatableArray());
    }

    /// <summary>What people write who mean something that is taken from the event, or made with it.</summary>
    private static string? WhyNoConstant(ConstantValue value) =>
        value.Text.StartsWith(PathText.Start, StringComparison.Ordinal) || (value.Text.StartsWith("{{", StringComparison.Ordinal) && value.Text.EndsWith("}}", StringComparison.Ordinal)) ? "no constant: what is taken from an event stands under 'from'"
        : value.Text is "$now" or "$uuid" ? "no constant: only the 'fill' of a factory makes times and UUIDs"
        : null;

    private static void CheckObject(DefinitionContext context, YamlNode? node)
    {
        if (node is YamlScalar)
        {
            context.Report(Rules.DefaultDoesNotFit, node.Span, NodeKinds.Describe(node), "no object");
        }
        else if (node is YamlMapping { Entries: [{ Key.Value: ['@' or '$', ..] }, ..] })
        {
            context.Report(Rules.DefaultDoesNotFit, node.Span, "mapping", "no constant: what is taken from an event stands under 'from'");
        }
    }

    private static (string Shown, string Reason) Describe(YamlNode item, FieldDefinition field, ConstantValue? value)
    {
        if (value is null)
        {
            return item is YamlSequence
                ? ("list", "no single value: give one, or add 'multiple: true'")
                : ("mapping", item is YamlMapping { Entries: [{ Key.Value: ['@' or '$', ..] }, ..] } ? "no single value: what is taken from an event stands under 'from'" : $"no value of the type '{FieldTypes.NameOf(field.Type)}'");
        }

        if (WhyNoConstant(value) is { } source)
        {
            return ($"'{value.Text}'", source);
        }

        return (((YamlScalar)item).IsNull ? "null" : $"'{value.Text}'", ValueFit.WhyNot(field, value)!);
    }

    /// <summary>The constant as the field takes it: a text field takes whatever is written, a number also in quotes.</summary>
    private static ConstantValue Constant(YamlScalar scalar, FieldType type) => type switch
    {
        FieldType.Boolean => ConstantReader.Read(scalar),
        FieldType.Number or FieldType.Integer when Numbers.Text(scalar) is { } number => new ConstantValue(ConstantKind.Number, number),
        _ => new ConstantValue(ConstantKind.Text, scalar.Value),
    };
}
