using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of keys of a preset that contradict each other, of which one would count.</summary>
internal static class PresetKeys
{
    /// <summary>What a preset says of a field: it can do one of these.</summary>
    public static readonly IReadOnlyList<string> FieldKeys = ["set", "from", "unset"];

    public static void Check(DefinitionContext context, KeyedReader preset)
    {
        if (preset.Has("trigger") && preset.Has("event"))
        {
            context.Report(Rules.Contradiction, preset.KeySpan("event"), "A preset is for the events of its 'trigger' or for those of its 'event', not for both: remove one of the two");
        }

        foreach (var entry in (preset.Raw("set") as YamlMapping)?.Entries ?? [])
        {
            if (entry.Value is YamlMapping mapping && FromReader.DirectiveOf(mapping) is { } directive)
            {
                context.Report(Rules.DoubtfulSource, directive.Key.Span, $"'{directive.Key.Value}' is a constant here, sent as it stands, and no directive: what is taken from the event stands under 'from'");
            }
        }

        var told = new Dictionary<string, string>();
        foreach (var key in FieldKeys)
        {
            foreach (var name in NamesIn(preset.Raw(key)))
            {
                if (!told.TryGetValue(name.Value, out var earlier))
                {
                    told.Add(name.Value, key);
                }
                else if (earlier != key)
                {
                    context.Report(Rules.Contradiction, name.Span, $"'{name.Value}' is in '{earlier}' of this preset already: remove it here, or there");
                }
            }
        }
    }

    /// <summary>The fields that a key of a preset names.</summary>
    public static IEnumerable<YamlScalar> NamesIn(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => entry.Key),
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => [],
    };
}
