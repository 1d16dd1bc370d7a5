using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>Reads the definition of an action out of the JSON that the generator writes of it.</summary>
internal static class ActionDescriptorReader
{
    public static ActionDescriptor Read(ReadOnlySpan<byte> json)
    {
        var reader = JsonDefinition.Open(json);
        string destination = "", name = "", title = "", description = "";
        string? trigger = null, @event = null, platform = null;
        bool isHidden = false, supportsBatching = false;
        HookDescriptor[] hooks = [];
        FieldDescriptor[] fields = [];
        while (JsonDefinition.Next(ref reader))
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "destination": destination = reader.GetString()!; break;
                case "action": name = reader.GetString()!; break;
                case "title": title = reader.GetString()!; break;
                case "description": description = reader.GetString()!; break;
                case "trigger": trigger = reader.GetString(); break;
                case "event": @event = reader.GetString(); break;
                case "platform": platform = reader.GetString(); break;
                case "hidden": isHidden = true; break;
                case "batch": supportsBatching = true; break;
                case "hooks": hooks = JsonDefinition.ReadList(ref reader, ReadHook); break;
                case "fields": fields = FieldDescriptorReader.ReadList(ref reader, parent: null); break;
                default: reader.Skip(); break;
            }
        }

        return new ActionDescriptor
        {
            Destination = destination,
            Name = name,
            Title = title,
            Description = description,
            Trigger = trigger,
            Event = @event,
            Platform = platform,
            IsHidden = isHidden,
            SupportsBatching = supportsBatching,
            Hooks = hooks,
            Fields = [.. fields.Where(field => !field.IsTransient)],
            AllFields = fields,
        };
    }

    private static HookDescriptor ReadHook(ref Utf8JsonReader reader)
    {
        string name = "", label = "", description = "";
        FieldDescriptor[] inputs = [], outputs = [];
        while (JsonDefinition.Next(ref reader))
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "name": name = reader.GetString()!; break;
                case "label": label = reader.GetString()!; break;
                case "description": description = reader.GetString()!; break;
                case "inputs": inputs = FieldDescriptorReader.ReadList(ref reader, parent: null); break;
                case "outputs": outputs = FieldDescriptorReader.ReadList(ref reader, parent: null); break;
                default: reader.Skip(); break;
            }
        }

        return new HookDescriptor { Name = name, Label = label, Description = description, Inputs = inputs, Outputs = outputs };
    }
}
