using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Entries among fields that are no fields: a level too much, a level too little, keys of the file, or a schema of another language.</summary>
internal static class MisnestedFields
{
    private static readonly string[] Containers = ["fields", "properties", "settings", "inputs", "outputs", "traits"];
    private static readonly string[] Schema = ["type", "properties", "required", "additionalProperties", "$schema", "$id", "title", "description"];

    /// <summary>The keys of files that are no likely names of fields.</summary>
    private static readonly string[] OfFiles = ["trigger", "factories", "hooks", "syncMode", "request", "presets", "mappingLimit", "audience", "extends", "namespace", "authentication"];

    /// <summary>Whether the mapping is no mapping of fields but a JSON Schema, which is reported.</summary>
    public static bool IsSchema(DefinitionContext context, YamlMapping fields)
    {
        if (fields["type"] is not YamlScalar { Value: "object" } || fields["properties"] is not YamlMapping || !fields.Entries.All(entry => Schema.Contains(entry.Key.Value)))
        {
            return false;
        }

        var type = fields.Entries.First(entry => entry.Key.Value == "type");
        context.Report(Rules.WrongValue, type.Key.Span, "This is a JSON Schema: write the fields that stand below its 'properties' here, without 'type: object'");
        return true;
    }

    /// <summary>Whether the entry is no field, which is reported.</summary>
    public static bool IsNoField(DefinitionContext context, YamlEntry entry)
    {
        var name = entry.Key.Value;
        var mapping = entry.Value as YamlMapping;
        var reason =
            mapping is { Entries.Count: > 0 } && mapping.Entries.All(IsField) ? Containers.Contains(name)
                ? $"'{name}' is not the name of a field here: remove the line, and indent what is below it less"
                : $"'{name}' has fields and no type: give it 'type: object', and put them below 'properties'"
            : OfFiles.Contains(name) && entry.Value.Span.Length > 0 && mapping?["type"] is null ? $"'{name}' is a key of the file and no field: indent it less"
            : null;
        if (reason is null)
        {
            return false;
        }

        context.Report(Rules.WrongValue, entry.Key.Span, reason);
        return true;
    }

    /// <summary>Reports a field that is no mapping: of one line without a space behind its colon, or something else.</summary>
    public static void ReportNoMapping(DefinitionContext context, YamlEntry entry)
    {
        if (entry.Value is YamlScalar { Style: YamlScalarStyle.Plain, Value: var text } line)
        {
            var wide = text.IndexOf(WidePunctuation.Colon);
            var colon = wide > 0 ? wide : text.IndexOf(':');
            if (wide > 0 || (colon > 0 && KeySet.Field.Meant(text.Substring(0, colon)) is not null))
            {
                context.Report(Rules.Syntax, context.Part(line, colon, 1), wide > 0 ? WidePunctuation.ColonMessage : MissingColon.SpaceMessage(text, colon));
                return;
            }
        }

        var place = entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span;
        context.ReportWrong(entry.Key.Value, "a mapping that describes the field, such as { type: string }", entry.Value, place, ValueHints.ForField(entry.Value));
    }

    private static bool IsField(YamlEntry entry) => entry.Value is YamlMapping mapping && mapping["type"] is YamlScalar;
}
