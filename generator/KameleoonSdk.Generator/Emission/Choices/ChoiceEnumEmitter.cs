using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Choices;

/// <summary>The enum of a field with listed values. It starts at 1, so that a forgotten value is no choice by accident.</summary>
internal static class ChoiceEnumEmitter
{
    public static void Write(SourceWriter writer, EmittedField field)
    {
        XmlDocs.Summary(writer, $"The values of '{field.Name}'. {field.Summary}");
        writer.Line($"[{Names.Choices}({string.Join(", ", field.Definition.Choices.Select(choice => Literals.String(choice.Value)))})]");
        writer.Line($"[{Names.JsonConverter}(typeof({Names.ChoiceConverter}<{field.NestedName}, {field.CodecName}>))]");
        using (writer.Open($"public enum {Identifiers.Escape(field.Identifier)}"))
        {
            var number = 0;
            foreach (var choice in field.Definition.Choices)
            {
                number++;
                XmlDocs.Summary(writer, choice.Label == choice.Value ? $"'{choice.Value}'" : $"'{choice.Value}': {choice.Label}");
                writer.Line($"{Identifiers.Escape(choice.Identifier)} = {Literals.Int32(number)},");
            }
        }
    }
}
