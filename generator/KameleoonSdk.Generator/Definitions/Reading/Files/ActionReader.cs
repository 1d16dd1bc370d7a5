using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a file of the kind <c>action:</c>.</summary>
internal static class ActionReader
{
    public static ActionDefinition? Read(DefinitionContext context, YamlMapping root)
    {
        var reader = new KeyedReader(context, MisplacedFields.RepairFile(context, root, KeySet.Action), KeySet.Action);

        if (reader.Node("action") is YamlMapping { Entries: [var first, ..] } && reader.Node("destination") is null)
        {
            context.Report(Rules.WrongValue, first.Key.Span, "The keys of an action stand at the top of the file: indent them less, and give 'action' the name of the action");
            return null;
        }

        // Without a destination, the type is made nevertheless: events that extend the action are not to suffer from that mistake.
        var destination = reader.RequiredText("destination") ?? "";
        var action = reader.RequiredText("action");
        if (action is null || TypeNames.Read(context, reader, "action", action) is not { } typeName)
        {
            return null;
        }

        KeyText.Check(context, reader, "action", "the action", "");
        if (reader.Node("destination") is YamlScalar node)
        {
            context.Name(DestinationCheck.DestinationPlace, node.Span);
        }

        KnownWords.CheckPlatform(context, reader);
        var factoryNames = (reader.Map("factories")?.Entries ?? []).Select(entry => entry.Key.Value);
        var names = new MemberNames(typeName, factoryNames);
        context.TopFields = [.. (reader.Map("fields")?.Entries ?? []).Select(entry => entry.Key.Value)];
        var declared = new FieldReader(context, names, FieldOwner.Action).Read(reader.Map("fields"));
        var syncMode = SyncModeReader.Read(context, reader.Map("syncMode"), reader.Raw("syncMode") is null ? default : reader.KeySpan("syncMode"), names);
        if (reader.Map("fields") is { } mapping)
        {
            declared = ConditionCheck.Check(context, mapping, declared, syncMode);
        }

        return new ActionDefinition(destination, action, typeName)
        {
            Title = reader.Text("title") ?? action,
            Description = reader.Text("description") ?? "",
            Trigger = TriggerReader.Read(context, reader),
            Platform = reader.Text("platform"),
            IsHidden = reader.Boolean("hidden"),
            SupportsBatching = reader.Boolean("batch"),
            Fields = syncMode is null ? declared : new EquatableArray<FieldDefinition>([.. declared, syncMode]),
            BrokenFields = (reader.Map("fields")?.Entries ?? []).Select(entry => entry.Key.Value).Where(name => !declared.Any(field => field.Name == name)).ToEquatableArray(),
            Factories = new FactoryReader(context, typeName, declared, reader.Map("fields")).Read(reader.Map("factories")),
            Hooks = HookReader.Read(context, reader.Map("hooks")),
        };
    }
}
