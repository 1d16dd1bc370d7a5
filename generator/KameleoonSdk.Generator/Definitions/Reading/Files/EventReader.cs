using KameleoonSdk.Generator.Definitions.Events;
using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a file of the kind <c>event:</c>.</summary>
internal static class EventReader
{
    public static EventDefinition? Read(DefinitionContext context, YamlMapping root)
    {
        var reader = new KeyedReader(context, MisplacedFields.RepairFile(context, root, KeySet.Event), KeySet.Event);
        if (reader.RequiredText("event") is not { } name || TypeNames.Read(context, reader, "event", name) is not { } typeName)
        {
            return null;
        }

        KeyText.CheckEnds(context, reader.Node("event")!.Span, "the event", name);
        context.Name(EventCheck.EventPlace, reader.Node("event")!.Span);
        if (reader.Node("destination") is YamlScalar destination)
        {
            context.Name(DestinationCheck.DestinationPlace, destination.Span);
        }

        context.Name(EventCheck.ExtendsPlace, (reader.Node("extends") ?? reader.Node("event")!).Span);
        var properties = new FieldReader(context, new MemberNames(typeName, []), FieldOwner.Event).Read(reader.Map("properties"));
        if (reader.Map("properties") is { } mapping)
        {
            properties = ConditionCheck.Check(context, mapping, properties);
            foreach (var entry in mapping.Entries)
            {
                context.Name(EventCheck.PropertyPlace + entry.Key.Value, entry.Key.Span);
            }
        }

        return new EventDefinition(name, typeName)
        {
            Destination = reader.Text("destination"),
            Extends = reader.Text("extends"),
            Description = reader.Text("description") ?? "",
            Deprecated = reader.Prose("deprecated", "a text that says what to use instead"),
            Constants = ReadConstants(context, reader),
            Properties = properties,
        };
    }

    private static EquatableArray<EventConstant> ReadConstants(DefinitionContext context, KeyedReader reader)
    {
        var constants = new List<EventConstant>();
        foreach (var entry in reader.Map("set")?.Entries ?? [])
        {
            context.Name(EventCheck.ConstantPlace + entry.Key.Value, entry.Key.Span);
            context.Name(EventCheck.ValuePlace + entry.Key.Value, entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span);
            if (entry.Value is YamlScalar scalar)
            {
                ConstantPath.Check(context, scalar, "what code knows is set by code, so remove it");
                constants.Add(new EventConstant(entry.Key.Value, ConstantReader.Read(scalar)));
            }
            else
            {
                context.ReportWrong(entry.Key.Value, "a constant", entry.Value, entry.Value.Span);
            }
        }

        return constants.ToEquatableArray();
    }
}
