using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads the fields of an action or of a destination's settings.</summary>
internal sealed class FieldReader(DefinitionContext context, MemberNames names)
{
    private static readonly Dictionary<string, FieldType> Types = new()
    {
        ["string"] = FieldType.String,
        ["text"] = FieldType.Text,
        ["password"] = FieldType.Password,
        ["number"] = FieldType.Number,
        ["integer"] = FieldType.Integer,
        ["boolean"] = FieldType.Boolean,
        ["datetime"] = FieldType.DateTime,
        ["object"] = FieldType.Object,
    };

    private static readonly string[] NotYet = ["multiple", "choices", "properties"];

    public EquatableArray<FieldDefinition> Read(YamlMapping? mapping)
    {
        if (mapping is null)
        {
            return default;
        }

        var fields = new List<FieldDefinition>();
        var seen = new HashSet<string>();
        foreach (var entry in mapping.Entries.Where(entry => seen.Add(entry.Key.Value)))
        {
            if (ReadField(entry) is { } field)
            {
                fields.Add(field);
            }
        }

        CheckInto(mapping, fields);
        return fields.ToEquatableArray();
    }

    private FieldDefinition? ReadField(YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (entry.Value is not YamlMapping mapping)
        {
            context.Report(Rules.WrongValue, entry.Value.Span, name, "a mapping that describes the field", NodeKinds.Describe(entry.Value));
            return null;
        }

        var reader = new KeyedReader(context, mapping, "a field", Keys.Field);
        var type = ReadType(reader, name, entry.Key.Span);
        var identifier = ReadIdentifier(reader, entry);
        foreach (var key in NotYet.Where(key => reader.Node(key) is not null))
        {
            context.Report(Rules.NotSupported, reader.KeySpan(key), key);
        }

        return type is null || identifier is null ? null : new FieldDefinition(name, identifier)
        {
            Label = reader.Text("label") ?? name,
            Description = reader.Text("description") ?? "",
            Type = type.Value,
            IsRequired = reader.Node("required") is YamlScalar && reader.Boolean("required"),
            Format = reader.Text("format"),
            Into = reader.Text("into"),
            Recommended = reader.Text("recommended"),
        };
    }

    private FieldType? ReadType(KeyedReader reader, string field, YamlSpan span)
    {
        if (reader.Node("type") is null)
        {
            context.Report(Rules.MissingKey, span, $"The field '{field}'", "type");
            return null;
        }

        if (reader.Text("type") is not { } text)
        {
            return null;
        }

        if (Types.TryGetValue(text, out var type))
        {
            return type;
        }

        context.Report(Rules.UnknownValue, reader.Node("type")!.Span, text, "type", Suggestion.For(text, Types.Keys));
        return null;
    }

    private string? ReadIdentifier(KeyedReader reader, YamlEntry entry)
    {
        if (reader.Text("name") is { } given)
        {
            if (Identifiers.IsValid(given) && names.TryTake(given))
            {
                return given;
            }

            var reason = Identifiers.IsValid(given) ? "another member has that name" : "it is no valid C# identifier";
            context.Report(Rules.InvalidName, reader.Node("name")!.Span, $"The field '{entry.Key.Value}' cannot be named '{given}': {reason}");
            return null;
        }

        var identifier = names.Allocate(entry.Key.Value);
        if (identifier is null)
        {
            context.Report(Rules.InvalidName, entry.Key.Span, $"'{entry.Key.Value}' gives no C# name, because it has no letter or digit: add 'name'");
        }

        return identifier;
    }

    private void CheckInto(YamlMapping mapping, List<FieldDefinition> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Into is not { } into)
            {
                continue;
            }

            var span = ((YamlMapping)mapping[fields[i].Name]!)["into"]!.Span;
            var target = fields.Find(field => field.Name == into);
            if (target is { Type: FieldType.Object, Into: null } && target != fields[i])
            {
                continue;
            }

            if (target is null)
            {
                var objects = fields.Where(field => field.Type == FieldType.Object).Select(field => field.Name);
                context.Report(Rules.UnknownField, span, "'into'", into, Suggestion.For(into, objects));
            }
            else
            {
                var reason = target.Type != FieldType.Object ? "it is no object" : "it is written into another field itself";
                context.Report(Rules.InvalidInto, span, fields[i].Name, into, reason);
            }

            fields[i] = fields[i] with { Into = null };
        }
    }
}
