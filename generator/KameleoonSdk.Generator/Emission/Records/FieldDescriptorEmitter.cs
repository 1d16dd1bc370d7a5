using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The descriptors of fields.</summary>
internal static class FieldDescriptorEmitter
{
    /// <summary>A field of a file-local class.</summary>
    public static void Write(SourceWriter writer, EmittedField field)
    {
        using (writer.Open($"internal static readonly {Names.FieldDescriptor} {Identifiers.Escape(field.Identifier)} = new {Names.FieldDescriptor}", "};"))
        {
            WriteMembers(writer, field.Definition, field.ParentPath);
            if (field.Nested is { } nested)
            {
                writer.Line($"Fields = new {Names.FieldDescriptor}[] {{ {string.Join(", ", nested.Fields.Select(member => member.Descriptor))} }},");
            }
        }
    }

    /// <summary>A member of a descriptor that lists fields which become no C#.</summary>
    public static void WriteList(SourceWriter writer, string member, IReadOnlyList<FieldDefinition> fields, string? parent)
    {
        if (fields.Count == 0)
        {
            return;
        }

        writer.Line($"{member} = new {Names.FieldDescriptor}[]");
        using (writer.OpenBrace("},"))
        {
            foreach (var field in fields)
            {
                writer.Line($"new {Names.FieldDescriptor}");
                using (writer.OpenBrace("},"))
                {
                    WriteMembers(writer, field, parent);
                    WriteList(writer, "Fields", field.Properties ?? default, (parent ?? "$") + "." + field.Name);
                }
            }
        }
    }

    private static void WriteMembers(SourceWriter writer, FieldDefinition field, string? parent)
    {
        writer.Line($"Name = {Literals.String(field.Name)},");
        writer.Line($"Label = {Literals.String(field.Label)},");
        DescriptorText.Write(writer, "Description", field.Description.Length == 0 ? null : field.Description);
        writer.Line($"Type = {Names.FieldType}.{field.Type},");
        DescriptorText.Write(writer, "Parent", parent);
        DescriptorText.Write(writer, "IsRequired", field.IsRequired);
        DescriptorText.Write(writer, "RequiredWhen", field.RequiredWhen is null ? null : ConditionText.Of(field.RequiredWhen));
        DescriptorText.Write(writer, "IsMultiple", field.IsMultiple);
        DescriptorText.Write(writer, "IsNullable", field.IsNullable);
        DescriptorText.Write(writer, "AllowsAdditional", field.AdditionalIdentifier is not null);
        DescriptorText.Write(writer, "Format", field.Format);
        DescriptorText.Write(writer, "Minimum", field.Limits.Minimum);
        DescriptorText.Write(writer, "Maximum", field.Limits.Maximum);
        DescriptorText.Write(writer, "MinLength", field.Limits.MinLength);
        DescriptorText.Write(writer, "MaxLength", field.Limits.MaxLength);
        WriteChoices(writer, field);
        DescriptorText.Write(writer, "Into", field.Into);
        DescriptorText.Write(writer, "Recommended", field.Recommended);
        DescriptorText.Write(writer, "Deprecated", field.Deprecated);
        DescriptorText.Write(writer, "Category", field.Category);
        DescriptorText.Write(writer, "Ui", field.Ui);
    }

    private static void WriteChoices(SourceWriter writer, FieldDefinition field)
    {
        if (field.Choices.Count == 0)
        {
            return;
        }

        var choices = field.Choices.Select(choice => $"new {Names.ChoiceDescriptor}({Literals.String(choice.Value)}, {Literals.String(choice.Label)})");
        writer.Line($"Choices = new {Names.ChoiceDescriptor}[] {{ {string.Join(", ", choices)} }},");
    }
}
