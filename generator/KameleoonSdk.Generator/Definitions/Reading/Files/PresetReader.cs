using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>presets</c>: mappings that a destination offers ready made.</summary>
internal static class PresetReader
{
    public static EquatableArray<PresetDefinition> Read(DefinitionContext context, IReadOnlyList<YamlNode> items)
    {
        var presets = new List<PresetDefinition>();
        foreach (var item in items)
        {
            if (item is not YamlMapping { Entries.Count: > 0 } mapping)
            {
                context.ReportWrong("presets", "a list of mappings", item, item.Span);
            }
            else if (ReadPreset(context, new KeyedReader(context, mapping, KeySet.Preset)) is { } preset)
            {
                presets.Add(preset);
            }
        }

        return presets.ToEquatableArray();
    }

    private static PresetDefinition? ReadPreset(DefinitionContext context, KeyedReader reader)
    {
        NameFields(context, reader);
        var from = FromReader.ReadFields(context, reader.Map("from"));
        var name = reader.RequiredText("name");
        var action = reader.RequiredText("action");
        if (reader.Node("action") is YamlScalar place)
        {
            context.Name(PresetCheck.Place + place.Value, place.Span);
            PresetValueCheck.NameValues(context, place.Value, reader);
        }

        var trigger = TriggerReader.Read(context, reader);
        var @event = reader.Text("event");
        if (reader.Node("trigger") is null && reader.Node("event") is null)
        {
            reader.Require(reader.Entries[0].Key.Span, "a preset", "a query", "trigger", "event");
        }

        KnownWords.CheckPresetEvent(context, reader);
        PresetKeys.Check(context, reader);
        foreach (var constant in (reader.Map("set")?.Entries ?? []).Select(entry => entry.Value).OfType<YamlScalar>())
        {
            ConstantPath.Check(context, constant, "what is taken from the event stands under 'from'");
        }

        foreach (var item in reader.Items("unset").Where(item => item is not YamlScalar))
        {
            context.ReportWrong("unset", "a list of names of fields", item, item.Span);
        }

        var unset = reader.Items("unset").OfType<YamlScalar>().Select(item => item.Value).ToEquatableArray();
        return name is null || action is null || (trigger is null && @event is null)
            ? null
            : new PresetDefinition(name, action, trigger, @event, YamlJson.Write(reader.Map("set")), from, unset);
    }

    /// <summary>The members of objects that the preset makes, also of those of a list.</summary>
    private static void NameMembers(DefinitionContext context, string action, string key, string field, YamlNode value)
    {
        var made = MemberCheck.TemplateOf(value);
        foreach (var member in made?.Entries ?? [])
        {
            var others = made!.Entries.Select(other => other.Key.Value).Where(other => other != member.Key.Value);
            context.Name(PresetMemberCheck.Place(action, key, field, member.Key.Value, others), member.Key.Span);
        }
    }

    /// <summary>The fields of the action that the preset speaks of.</summary>
    private static void NameFields(DefinitionContext context, KeyedReader reader)
    {
        if (reader.Node("action") is not YamlScalar action)
        {
            return;
        }

        foreach (var key in PresetKeys.FieldKeys)
        {
            foreach (var name in PresetKeys.NamesIn(reader.Raw(key)))
            {
                context.Name(PresetCheck.FieldPlace(action.Value, key, name.Value), name.Span);
            }

            foreach (var entry in (reader.Raw(key) as YamlMapping)?.Entries ?? [])
            {
                NameMembers(context, action.Value, key, entry.Key.Value, entry.Value);
            }
        }
    }
}
