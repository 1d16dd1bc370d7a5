using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>Reads the definition of a destination out of the JSON that the generator writes of it.</summary>
internal static class DestinationDescriptorReader
{
    public static DestinationDescriptor Read(ReadOnlySpan<byte> json)
    {
        var reader = JsonDefinition.Open(json);
        string slug = "", name = "", description = "";
        string? mode = null, authentication = null;
        FieldDescriptor[] settings = [], audienceSettings = [];
        PresetDescriptor[] presets = [];
        int? mappingLimit = null;
        while (JsonDefinition.Next(ref reader))
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "slug": slug = reader.GetString()!; break;
                case "name": name = reader.GetString()!; break;
                case "description": description = reader.GetString()!; break;
                case "mode": mode = reader.GetString(); break;
                case "authentication": authentication = reader.GetString(); break;
                case "settings": settings = FieldDescriptorReader.ReadList(ref reader, parent: null); break;
                case "audienceSettings": audienceSettings = FieldDescriptorReader.ReadList(ref reader, parent: null); break;
                case "presets": presets = JsonDefinition.ReadList(ref reader, ReadPreset); break;
                case "mappingLimit": mappingLimit = reader.GetInt32(); break;
                default: reader.Skip(); break;
            }
        }

        return new DestinationDescriptor
        {
            Slug = slug,
            Name = name,
            Description = description,
            Mode = mode,
            Authentication = authentication,
            Settings = settings,
            AudienceSettings = audienceSettings,
            Presets = presets,
            MappingLimit = mappingLimit,
        };
    }

    private static PresetDescriptor ReadPreset(ref Utf8JsonReader reader)
    {
        string name = "", action = "";
        string? trigger = null, @event = null, set = null, from = null;
        string[] unset = [];
        while (JsonDefinition.Next(ref reader))
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "name": name = reader.GetString()!; break;
                case "action": action = reader.GetString()!; break;
                case "trigger": trigger = reader.GetString(); break;
                case "event": @event = reader.GetString(); break;
                case "set": set = reader.GetString(); break;
                case "from": from = reader.GetString(); break;
                case "unset": unset = JsonDefinition.ReadTexts(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new PresetDescriptor { Name = name, Action = action, Trigger = trigger, Event = @event, Set = set, From = from, Unset = unset };
    }
}
