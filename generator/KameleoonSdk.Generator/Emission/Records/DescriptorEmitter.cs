using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The definition as data, in file-local classes.</summary>
internal static class DescriptorEmitter
{
    public static void WriteMember(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, "The definition of the action, as data.");
        writer.Line($"public static {Names.ActionDescriptor} Descriptor => {type.DefinitionClass}.Action;");
        writer.Line();
        writer.Line($"{Names.ActionDescriptor} {Names.ActionEvent}.Descriptor => Descriptor;");
    }

    public static void WriteClasses(SourceWriter writer, EmittedType type, ActionDefinition definition)
    {
        WriteTypes(writer, type);
        writer.Line();
        using (writer.Open($"file static class {type.DefinitionClass}"))
        {
            NameListEmitter.WriteInto(writer, type);
            ActionDescriptorEmitter.Write(writer, type, definition);
        }
    }

    /// <summary>The descriptors of the fields of a record and of all records inside it.</summary>
    public static void WriteTypes(SourceWriter writer, EmittedType type)
    {
        foreach (var field in type.Fields.Where(field => field.Nested is not null))
        {
            WriteTypes(writer, field.Nested!);
            writer.Line();
        }

        if (type.AdditionalIdentifier is not null)
        {
            using (writer.Open($"file static class {type.DefinitionClass}"))
            {
                NameListEmitter.WriteAll(writer, type);
            }

            writer.Line();
        }

        using (writer.Open($"file static class {type.DescriptorClass}"))
        {
            foreach (var field in type.Fields)
            {
                FieldDescriptorEmitter.Write(writer, field);
            }
        }
    }
}
