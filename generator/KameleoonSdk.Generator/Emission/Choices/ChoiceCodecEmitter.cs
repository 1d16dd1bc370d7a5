using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Choices;

/// <summary>The values of a choice on the wire: a type argument of the runtime's helpers, which then need no reflection.</summary>
internal static class ChoiceCodecEmitter
{
    public static void Write(SourceWriter writer, EmittedField field)
    {
        XmlDocs.Summary(writer, $"The values of '{field.Name}' on the wire.");
        using (writer.Open($"public readonly struct {Identifiers.Escape(field.Identifier)} : {Names.ChoiceCodec}<{field.NestedName}>"))
        {
            WriteJson(writer, field);
            writer.Line();
            WriteTryParse(writer, field);
        }
    }

    private static void WriteJson(SourceWriter writer, EmittedField field)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public static {Names.ReadOnlySpanOfByte} Json({field.NestedName} value)"))
        {
            writer.Line("switch (value)");
            using (writer.OpenBrace())
            {
                foreach (var choice in field.Definition.Choices)
                {
                    writer.Line($"case {Member(field, choice)}: return {Literals.Utf8(choice.IsNumber ? choice.Value : JsonText.Quote(choice.Value))};");
                }

                writer.Line("default: return default;");
            }
        }
    }

    private static void WriteTryParse(SourceWriter writer, EmittedField field)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public static bool TryParse(string? text, out {field.NestedName} value)"))
        {
            writer.Line("switch (text)");
            using (writer.OpenBrace())
            {
                foreach (var choice in field.Definition.Choices)
                {
                    writer.Line($"case {Literals.String(choice.Value)}: value = {Member(field, choice)}; return true;");
                }

                writer.Line("default: value = default; return false;");
            }
        }
    }

    private static string Member(EmittedField field, ChoiceDefinition choice) => $"{field.NestedName}.{Identifiers.Escape(choice.Identifier)}";
}
