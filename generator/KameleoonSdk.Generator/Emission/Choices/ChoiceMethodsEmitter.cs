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
                if (field != fields[0])
                {
                    writer.Line();
                }

                WriteMethods(writer, field);
            }
        }

        writer.Line();
    }

    private static void WriteMethods(SourceWriter writer, EmittedField field)
    {
        var table = field.CodecName + ".Table";
        XmlDocs.Summary(writer, $"The value of '{field.Name}' on the wire.");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is none of the choices.</exception>");
        writer.Line($"public static string ToWireValue(this {field.NestedName} value) => {Names.JsonChoice}.ToWireValue({table}, (int)value);");
        writer.Line();
        XmlDocs.Summary(writer, $"The choice of a value of '{field.Name}', which has to be exactly as on the wire. Returns whether it is one of the choices.");
        writer.Line($"public static bool TryParse(string? text, out {field.NestedName} value) => (value = ({field.NestedName}){Names.JsonChoice}.Parse({table}, text)) > 0;");
    }

    private static IEnumerable<EmittedField> Choices(EmittedType type) => type.Fields.SelectMany(field =>
        field.Definition.Choices.Count > 0 ? [field] :
        field.Nested is { } nested ? Choices(nested) : []);
}
