using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>The definition as data.</summary>
internal static class DescriptorEmitter
{
    public static void WriteMember(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        XmlDocs.Summary(writer, "The definition of the action, as data.");
        writer.Line($"public static {Names.ActionDescriptor} Descriptor => {action.DefinitionClass}.Action;");
        writer.Line();
        writer.Line($"{Names.ActionDescriptor} {Names.ActionEvent}.Descriptor => Descriptor;");
    }

    public static void WriteClasses(SourceWriter writer, EmittedAction action)
    {
        using (writer.Open($"file static class {action.DescriptorClass}"))
        {
            foreach (var field in action.Fields)
            {
                WriteField(writer, field.Definition);
            }
        }

        writer.Line();
        using (writer.Open($"file static class {action.DefinitionClass}"))
        {
            WriteIntoNames(writer, action);
            WriteAction(writer, action);
        }
    }

    public static void WriteField(SourceWriter writer, FieldDefinition field)
    {
        using (writer.Open($"internal static readonly {Names.FieldDescriptor} {Identifiers.Escape(field.Identifier)} = new {Names.FieldDescriptor}", "};"))
        {
            writer.Line($"Name = {Literals.String(field.Name)},");
            writer.Line($"Label = {Literals.String(field.Label)},");
            writer.Line($"Description = {Literals.String(field.Description)},");
            writer.Line($"Type = {Names.FieldType}.{field.Type},");
            writer.Line($"IsRequired = {Literals.Boolean(field.IsRequired)},");
            WriteOptional(writer, "Format", field.Format);
            WriteOptional(writer, "Into", field.Into);
            WriteOptional(writer, "Recommended", field.Recommended);
        }
    }

    public static void WriteOptional(SourceWriter writer, string member, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{member} = {Literals.String(value)},");
        }
    }

    private static void WriteIntoNames(SourceWriter writer, EmittedAction action)
    {
        foreach (var target in action.Fields.Where(field => action.MembersInto(field).Skip(1).Any()))
        {
            var names = string.Join(", ", action.MembersInto(target).Select(member => Literals.String(member.Name)));
            writer.Line($"internal static readonly string[] Into{target.Identifier} = new string[] {{ {names} }};");
            writer.Line();
        }
    }

    private static void WriteAction(SourceWriter writer, EmittedAction action)
    {
        var definition = action.Definition;
        using (writer.Open($"internal static readonly {Names.ActionDescriptor} Action = new {Names.ActionDescriptor}", "};"))
        {
            writer.Line($"Destination = {Literals.String(definition.Destination)},");
            writer.Line($"Name = {Literals.String(definition.Action)},");
            writer.Line($"Title = {Literals.String(definition.Title)},");
            writer.Line($"Description = {Literals.String(definition.Description)},");
            WriteOptional(writer, "Trigger", definition.Trigger);
            var fields = string.Join(", ", action.Fields.Select(action.Descriptor));
            writer.Line($"Fields = new {Names.FieldDescriptor}[] {{ {fields} }},");
        }
    }
}
