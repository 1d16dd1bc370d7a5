using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads the fields of an action, of a destination's settings, or of an object field.</summary>
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

    /// <summary>The names of the types, in the order of the documentation.</summary>
    public static IReadOnlyCollection<string> TypeNames => Types.Keys;

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

        IntoCheck.Check(context, mapping, fields);
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
        if (type is null || identifier is null)
        {
            return null;
        }

        var isMultiple = reader.Boolean("multiple");
        var choices = ChoiceReader.Read(context, reader, type.Value);
        FromReader.Check(context, reader.Node("from"));
        return new FieldDefinition(name, identifier)
        {
            Label = reader.Text("label") ?? name,
            Description = reader.Text("description") ?? "",
            Type = type.Value,
            IsMultiple = isMultiple,
            IsNullable = reader.Boolean("nullable"),
            IsRequired = reader.Node("required") is YamlScalar && reader.Boolean("required"),
            RequiredWhen = ConditionReader.Read(context, reader.Node("required")),
            Format = ReadFormat(reader, type.Value),
            Limits = LimitReader.Read(context, reader, type.Value),
            Choices = choices,
            Default = DefaultReader.Read(context, reader, type.Value, isMultiple, choices),
            Into = reader.Text("into"),
            Properties = ReadProperties(reader, type.Value, identifier, out var additional),
            AdditionalIdentifier = additional,
            Recommended = reader.Text("recommended"),
            Deprecated = reader.Text("deprecated"),
            Category = reader.Text("category"),
            Ui = YamlJson.Write(reader.Node("ui")),
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

    private string? ReadFormat(KeyedReader reader, FieldType type)
    {
        if (reader.Text("format") is not { } format)
        {
            return null;
        }

        if (type is not (FieldType.String or FieldType.Text or FieldType.Password or FieldType.DateTime))
        {
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan("format"), "format", reader.Text("type") ?? "");
            return null;
        }

        if (Formats.All.Contains(format))
        {
            return format;
        }

        if (!Formats.Free.Contains(format))
        {
            context.Report(Rules.UnknownFormat, reader.Node("format")!.Span, format, Suggestion.For(format, Formats.All));
        }

        return null;
    }

    private EquatableArray<FieldDefinition>? ReadProperties(KeyedReader reader, FieldType type, string identifier, out string? additional)
    {
        additional = null;
        if (reader.Node("properties") is null)
        {
            return null;
        }

        if (type != FieldType.Object)
        {
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan("properties"), "properties", reader.Text("type") ?? "");
            return null;
        }

        if (reader.Map("properties") is not { Entries.Count: > 0 } mapping)
        {
            return null;
        }

        var nested = new MemberNames(identifier, []);
        var properties = new FieldReader(context, nested).Read(mapping);
        ConditionCheck.Check(context, mapping, properties, hasSyncMode: false);
        additional = reader.Boolean("additionalProperties") ? nested.Allocate("additionalProperties") : null;
        return properties;
    }
}
