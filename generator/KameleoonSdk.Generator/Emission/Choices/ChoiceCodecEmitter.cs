using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Choices;

/// <summary>The values of a choice on the wire: a type argument of the runtime's converter, which then needs no reflection.</summary>
internal static class ChoiceCodecEmitter
{
    public static void Write(SourceWriter writer, EmittedField field)
    {
        using (writer.Open($"public readonly struct {Identifiers.Escape(field.Identifier)} : {Names.ChoiceCodec}<{field.NestedName}>"))
        {
            writer.Line($"public static {Names.ChoiceTable} Table {{ get; }} = {Names.Definition}.Choices({field.DescriptorAnywhere});");
        }
    }
}
