using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of a <c>$literal</c> that is no value of its field: whatever is mapped with it is refused.</summary>
internal static class LiteralCheck
{
    public static void Check(DefinitionContext context, YamlNode? from, FieldDefinition field)
    {
        if (from is YamlMapping mapping
            && mapping["$literal"] is YamlScalar { IsNull: false } scalar
            && field is { IsMultiple: false, Type: not FieldType.Object }
            && ValueFit.WhyNotMapped(field, ConstantReader.Read(scalar)) is { } reason)
        {
            context.Report(Rules.DoubtfulSource, scalar.Span, $"'{field.Name}' cannot be {NodeKinds.Describe(scalar)}: it is {reason}");
        }
    }
}
