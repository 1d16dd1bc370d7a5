using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of choices that the limits or the format of their field exclude: an event with one of them is refused.</summary>
internal static class ChoiceLimits
{
    public static void Check(DefinitionContext context, KeyedReader reader, FieldDefinition field)
    {
        // Limits that nothing meets are told already.
        if (field.Choices.Count == 0 || field.Limits.Minimum > field.Limits.Maximum || field.Limits.MinLength > field.Limits.MaxLength || reader.Node("choices") is not YamlSequence list)
        {
            return;
        }

        var free = field with { Choices = default };
        var told = new HashSet<string>();
        foreach (var node in list.Items.Select(item => item is YamlMapping mapping ? mapping["value"] : item).OfType<YamlScalar>())
        {
            var number = field.Type is FieldType.Number or FieldType.Integer ? Numbers.Text(node) : null;
            var constant = number is null ? new ConstantValue(ConstantKind.Text, node.Value) : new ConstantValue(ConstantKind.Number, number);
            if (field.Choices.Any(choice => choice.Value == constant.Text) && told.Add(constant.Text) && ValueFit.WhyNot(free, constant) is { } reason)
            {
                context.Report(Rules.Contradiction, node.Span, $"The choice '{node.Value}' is never valid: it is {reason}. Remove it, or change what excludes it");
            }
        }
    }
}
