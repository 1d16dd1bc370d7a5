using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Destinations;

/// <summary>The definition of a destination as data.</summary>
internal static class DestinationDescriptorEmitter
{
    public static void Write(SourceWriter writer, EmittedType type, DestinationDefinition destination)
    {
        using (writer.Open($"file static class {type.DefinitionClass}"))
        {
            using (writer.Open($"internal static readonly {Names.DestinationDescriptor} Destination = new {Names.DestinationDescriptor}", "};"))
            {
                writer.Line($"Slug = {Literals.String(destination.Slug)},");
                writer.Line($"Name = {Literals.String(destination.Name)},");
                writer.Line($"Description = {Literals.String(destination.Description)},");
                DescriptorText.Write(writer, "Mode", destination.Mode);
                DescriptorText.Write(writer, "Authentication", destination.Authentication);
                writer.Line($"Settings = new {Names.FieldDescriptor}[] {{ {string.Join(", ", type.Fields.Select(field => field.Descriptor))} }},");
                FieldDescriptorEmitter.WriteList(writer, "AudienceSettings", destination.AudienceSettings, null);
                WritePresets(writer, destination);
                DescriptorText.Write(writer, "MappingLimit", destination.MappingLimit);
            }
        }
    }

    private static void WritePresets(SourceWriter writer, DestinationDefinition destination)
    {
        if (destination.Presets.Count == 0)
        {
            return;
        }

        writer.Line($"Presets = new {Names.PresetDescriptor}[]");
        using (writer.OpenBrace("},"))
        {
            foreach (var preset in destination.Presets)
            {
                writer.Line($"new {Names.PresetDescriptor}");
                using (writer.OpenBrace("},"))
                {
                    writer.Line($"Name = {Literals.String(preset.Name)},");
                    writer.Line($"Action = {Literals.String(preset.Action)},");
                    DescriptorText.Write(writer, "Trigger", preset.Trigger);
                    DescriptorText.Write(writer, "Event", preset.Event);
                    DescriptorText.Write(writer, "Set", preset.Set);
                    DescriptorText.Write(writer, "From", preset.From);
                    if (preset.Unset.Count > 0)
                    {
                        writer.Line($"Unset = new string[] {{ {string.Join(", ", preset.Unset.Select(Literals.String))} }},");
                    }
                }
            }
        }
    }
}
