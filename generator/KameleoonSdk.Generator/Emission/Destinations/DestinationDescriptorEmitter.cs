using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Actions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Destinations;

/// <summary>The definition of a destination as data.</summary>
internal static class DestinationDescriptorEmitter
{
    public static void Write(SourceWriter writer, DestinationDefinition destination)
    {
        using (writer.Open($"file static class {SettingsEmitter.DescriptorClass(destination)}"))
        {
            foreach (var field in destination.Settings)
            {
                DescriptorEmitter.WriteField(writer, field);
            }
        }

        writer.Line();
        using (writer.Open($"file static class {SettingsEmitter.DefinitionClass(destination)}"))
        {
            using (writer.Open($"internal static readonly {Names.DestinationDescriptor} Destination = new {Names.DestinationDescriptor}", "};"))
            {
                writer.Line($"Slug = {Literals.String(destination.Slug)},");
                writer.Line($"Name = {Literals.String(destination.Name)},");
                writer.Line($"Description = {Literals.String(destination.Description)},");
                var settings = string.Join(", ", destination.Settings.Select(field => $"{SettingsEmitter.DescriptorClass(destination)}.{Identifiers.Escape(field.Identifier)}"));
                writer.Line($"Settings = new {Names.FieldDescriptor}[] {{ {settings} }},");
                WritePresets(writer, destination);
                if (destination.MappingLimit is { } limit)
                {
                    writer.Line($"MappingLimit = {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)},");
                }
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
                writer.Line($"new {Names.PresetDescriptor} {{ Name = {Literals.String(preset.Name)}, Action = {Literals.String(preset.Action)}, Trigger = {Literals.String(preset.Trigger)} }},");
            }
        }
    }
}
