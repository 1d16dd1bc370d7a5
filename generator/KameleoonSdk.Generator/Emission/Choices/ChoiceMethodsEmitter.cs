using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Choices;

/// <summary>The methods by which users turn choices into their values on the wire and back.</summary>
internal static class ChoiceMethodsEmitter
{
    public static void Write(SourceWriter writer, EmittedType root)
    {
        var fields = Choices(root).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        XmlDocs.Summary(writer, $"The choices of {root.TypeName} as their values on the wire, and back.");
        FileHeader.WriteGeneratedCode(writer);
        using (writer.Open($"public static class {root.TypeName}Choices"))
        {
            foreach (var field in fields)
            {
                WriteMethods(writer, field);
            }
        }

        writer.Line();
    }

    private static void WriteMethods(SourceWriter writer, EmittedField field)
    {
        var arguments = $"<{field.NestedName}, {field.CodecName}>";
        XmlDocs.Summary(writer, "The value on the wire.");
        XmlDocs.Parameter(writer, "value", "The choice.");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is none of the choices.</exception>");
        writer.Line($"public static string ToWireValue(this {field.NestedName} value) => {Names.JsonChoice}.ToWireValue{arguments}(value);");
        XmlDocs.Summary(writer, "The choice of a value on the wire.");
        XmlDocs.Parameter(writer, "text", "The value, exactly as on the wire.");
        XmlDocs.Parameter(writer, "value", "The choice.");
        writer.Line("/// <returns>Whether the value is one of the choices.</returns>");
        writer.Line($"public static bool TryParse(string? text, out {field.NestedName} value) => {field.CodecName}.TryParse(text, out value);");
    }

    private static IEnumerable<EmittedField> Choices(EmittedType type) => type.Fields.SelectMany(field =>
        field.Definition.Choices.Count > 0 ? [field] :
        field.Nested is { } nested ? Choices(nested) : []);
}
