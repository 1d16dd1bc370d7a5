using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a file of the kind <c>action:</c>.</summary>
internal static class ActionReader
{
    public static ActionDefinition? Read(DefinitionContext context, YamlMapping root)
    {
        var reader = new KeyedReader(context, root, "an action", Keys.Action);
        var destination = reader.RequiredText("destination");
        var action = reader.RequiredText("action");
        if (destination is null || action is null || TypeNames.Read(context, reader, "action", action) is not { } typeName)
        {
            return null;
        }

        var factoryNames = (reader.Map("factories")?.Entries ?? []).Select(entry => entry.Key.Value);
        var fields = new FieldReader(context, new MemberNames(typeName, factoryNames)).Read(reader.Map("fields"));
        return new ActionDefinition(destination, action, typeName)
        {
            Title = reader.Text("title") ?? action,
            Description = reader.Text("description") ?? "",
            Trigger = reader.Text("trigger"),
            Fields = fields,
            Factories = new FactoryReader(context, typeName, fields).Read(reader.Map("factories")),
        };
    }
}
