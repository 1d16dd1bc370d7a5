using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of a <c>$literal</c> that is no value of its field: whatever is mapped with it is refused.</summary>
internal static class LiteralCheck
{
    private static readonly string[] Branches = ["then", "else"];

    public static void Check(DefinitionContext context, YamlNode? from, FieldDefinition field)
    {
        if (field is not { IsMultiple: false, Type: not FieldType.Object })
        {
            return;
        }

        switch (from)
        {
            case YamlSequence alternatives:
                foreach (var item in alternatives.Items)
                {
                    Check(context, item, field);
                }

                break;
            case YamlMapping mapping when FromReader.DirectiveOf(mapping) is { Key: { Value: "$if" or "$ifBlank" } }:
                foreach (var branch in Branches)
                {
                    Check(context, mapping[branch], field);
                }

                break;
            case YamlMapping mapping when mapping["$literal"] is YamlScalar { IsNull: false } scalar && ValueFit.WhyNotMapped(field, ConstantReader.Read(scalar)) is { } reason:
                context.Report(Rules.DoubtfulSource, scalar.Span, $"'{field.Name}' cannot be {NodeKinds.Describe(scalar)}: it is {reason}");
                break;
        }
    }
}
