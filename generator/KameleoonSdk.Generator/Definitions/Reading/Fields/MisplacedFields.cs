using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Fields, and keys of fields, that are indented too little or too much. A key that stands beside its field is told and read as if
/// it stood in it.
/// </summary>
internal static class MisplacedFields
{
    private static readonly string[] Containers = ["fields", "properties", "settings"];

    /// <summary>The end of the message about an unknown key that looks like a field; null where it does not.</summary>
    public static string? Hint(YamlEntry entry, KeySet keys, YamlMapping owner)
    {
        if (keys == KeySet.Field && Keys.Condition.Contains(entry.Key.Value) && owner["required"] is YamlScalar { IsNull: true })
        {
            return ": if it is a part of the condition, indent it below 'required'";
        }

        if (entry.Value is not YamlMapping mapping || mapping["type"] is not YamlScalar || keys.Synonyms.Find(entry.Key.Value) is not null || keys.Meant(entry.Key.Value) is not null)
        {
            return null;
        }

        return keys == KeySet.Field && owner["properties"] is YamlScalar { IsNull: true } ? ": if it is a member of the object, indent it below 'properties'"
            : keys == KeySet.Field ? ": if it is a field beside this one, indent it less"
            : keys.Names.FirstOrDefault(Containers.Contains) is { } container ? $": if it is a field, indent it below '{container}'"
            : null;
    }

    /// <summary>The fields, with keys among them that belong into the field above.</summary>
    public static YamlMapping Repair(DefinitionContext context, YamlMapping fields)
    {
        var entries = new List<YamlEntry>();
        string? told = null;
        foreach (var entry in fields.Entries)
        {
            if (entries.Count > 0 && entry.Value is not YamlMapping && TryMove(entries, entry) is { } field)
            {
                // The keys below it have the same mistake.
                if (field != told)
                {
                    context.Report(
                        Rules.WrongValue,
                        entry.Key.Span,
                        $"'{entry.Key.Value}' has to be a mapping that describes the field, but is {NodeKinds.Describe(entry.Value)}{Indent(field)}");
                }

                told = field;
            }
            else
            {
                entries.Add(entry);
            }
        }

        return entries.Count == fields.Entries.Count ? fields : new YamlMapping(fields.Span, entries);
    }

    /// <summary>The file, with keys at its top that belong into the last field above them.</summary>
    public static YamlMapping RepairFile(DefinitionContext context, YamlMapping root, KeySet keys)
    {
        var entries = new List<YamlEntry>();
        string? told = null;
        foreach (var entry in root.Entries)
        {
            if (entries.Count > 0
                && !keys.Names.Contains(entry.Key.Value)
                && (entry.Value is YamlScalar || (entry.Value is YamlSequence && keys.Synonyms.Find(entry.Key.Value) is null))
                && Containers.Contains(entries[entries.Count - 1].Key.Value)
                && entries[entries.Count - 1] is { Value: YamlMapping container } last)
            {
                var fields = container.Entries.ToList();
                if (fields.Count > 0 && TryMove(fields, entry) is { } field)
                {
                    if (field != told)
                    {
                        context.Report(Rules.UnknownKey, entry.Key.Span, entry.Key.Value, keys.Owner, Indent(field));
                    }

                    told = field;
                    entries[entries.Count - 1] = new YamlEntry(last.Key, new YamlMapping(container.Span, fields));
                    continue;
                }
            }

            entries.Add(entry);
        }

        return new YamlMapping(root.Span, entries);
    }

    private static string Indent(string field) => $": if it is a key of the field '{field}', indent it deeper";

    /// <summary>Moves a key into the last field, where it can belong there; returns the name of the field.</summary>
    private static string? TryMove(List<YamlEntry> fields, YamlEntry key)
    {
        var field = fields[fields.Count - 1];
        var mapping = field.Value is YamlScalar { Span.Length: 0 } ? new YamlMapping(field.Key.Span, []) : field.Value as YamlMapping;
        if (!Keys.Field.Contains(key.Key.Value) || mapping is null || mapping[key.Key.Value] is not null)
        {
            return null;
        }

        fields[fields.Count - 1] = new YamlEntry(field.Key, new YamlMapping(mapping.Span, [.. mapping.Entries, key]));
        return field.Key.Value;
    }
}
