using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The descriptor of an action.</summary>
internal static class ActionDescriptorEmitter
{
    public static void Write(SourceWriter writer, EmittedType type, ActionDefinition definition)
    {
        using (writer.Open($"internal static readonly {Names.ActionDescriptor} Action = new {Names.ActionDescriptor}", "};"))
        {
            writer.Line($"Destination = {Literals.String(definition.Destination)},");
            writer.Line($"Name = {Literals.String(definition.Action)},");
            writer.Line($"Title = {Literals.String(definition.Title)},");
            writer.Line($"Description = {Literals.String(definition.Description)},");
            DescriptorText.Write(writer, "Event", definition.Event);
            DescriptorText.Write(writer, "Trigger", definition.Trigger);
            DescriptorText.Write(writer, "Platform", definition.Platform);
            DescriptorText.Write(writer, "IsHidden", definition.IsHidden);
            DescriptorText.Write(writer, "SupportsBatching", definition.SupportsBatching);
            writer.Line($"Fields = new {Names.FieldDescriptor}[] {{ {string.Join(", ", type.Sent.Select(field => field.Descriptor))} }},");
            WriteHooks(writer, definition);
        }
    }

    private static void WriteHooks(SourceWriter writer, ActionDefinition definition)
    {
        if (definition.Hooks.Count == 0)
        {
            return;
        }

        writer.Line($"Hooks = new {Names.HookDescriptor}[]");
        using (writer.OpenBrace("},"))
        {
            foreach (var hook in definition.Hooks)
            {
                writer.Line($"new {Names.HookDescriptor}");
                using (writer.OpenBrace("},"))
                {
                    writer.Line($"Name = {Literals.String(hook.Name)},");
                    writer.Line($"Label = {Literals.String(hook.Label)},");
                    writer.Line($"Description = {Literals.String(hook.Description)},");
                    FieldDescriptorEmitter.WriteList(writer, "Inputs", hook.Inputs, null);
                    FieldDescriptorEmitter.WriteList(writer, "Outputs", hook.Outputs, null);
                }
            }
        }
    }
}
