using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads the fields of an action, of a destination's settings, or of an object field.</summary>
internal sealed class FieldReader(DefinitionContext context, MemberNames names, FieldOwner owner)
{
    private static readonly string[] ObjectKeys = ["properties", "additionalProperties"];

    private const string ATypeExpected = "the name of one type";

    public EquatableArray<FieldDefinition> Read(YamlMapping? mapping)
    {
        if (mapping is null || MisnestedFields.IsSchema(context, mapping))
        {
            return default;
        }

        var fields = new List<FieldDefinition>();
        var seen = new HashSet<string>();
        foreach (var entry in MisplacedFields.Repair(context, mapping).Entries.Where(entry => seen.Add(entry.Key.Value)))
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
        if (MisnestedFields.IsNoField(context, entry))
        {
            return null;
        }

        KeyText.CheckEnds(context, entry.Key.Span, "the field", name);
        if (name.StartsWith(PathText.Start, StringComparison.Ordinal))
        {
            context.Report(Rules.UnusualName, entry.Key.Span, $"'{name}' is the name of a field, as it is sent, and no path: where it comes from stands under 'from'. Did you mean '{name.Substring(PathText.Start.Length)}'?");
        }

        if (entry.Value is not YamlMapping mapping)
        {
            MisnestedFields.ReportNoMapping(context, entry);
            return null;
        }

        var reader = new KeyedReader(context, mapping, KeySet.Field);
        var type = ReadType(reader, name, entry.Key.Span);
        var identifier = ReadIdentifier(reader, entry);
        if (type is null || identifier is null)
        {
            return null;
        }

        var isMultiple = reader.Boolean("multiple");
        var field = new FieldDefinition(name, identifier)
        {
            Label = reader.Text("label") ?? name,
            Description = reader.Text("description") ?? "",
            Type = type.Value,
            IsMultiple = isMultiple,
            IsNullable = reader.Boolean("nullable"),
            IsRequired = ConditionReader.IsTrue(reader),
            RequiredWhen = ConditionReader.Read(context, reader.Node("required")),
            Format = FormatReader.Read(context, reader, type.Value),
            Limits = LimitReader.Read(context, reader, type.Value),
            Choices = ChoiceReader.Read(context, reader, type.Value),
            From = FromReader.Read(context, reader.Node("from"), isRelative: owner != FieldOwner.Action),
            Into = owner is FieldOwner.Event or FieldOwner.Settings ? null : reader.Text("into"),
            Properties = ReadProperties(reader, type.Value, name, identifier, out var additional),
            AdditionalIdentifier = additional,
            Recommended = reader.Prose("recommended", "a text that says why"),
            Deprecated = reader.Prose("deprecated", "a text that says what to use instead"),
            Category = reader.Text("category"),
            Ui = YamlJson.Write(reader.Node("ui")),
        };
        OwnerCheck.Check(context, reader, owner, field.IsRequired, field.Type);
        ChoiceLimits.Check(context, reader, field);
        if (field.From is not null)
        {
            FromPaths.CheckShape(context, name, reader.Node("from"), field.Type, field.IsMultiple);
            MemberCheck.Check(context, reader.Node("from"), field);
            LiteralCheck.Check(context, reader.Node("from"), field);
        }

        return field with { Default = DefaultReader.Read(context, reader, field) };
    }

    private FieldType? ReadType(KeyedReader reader, string field, YamlSpan span)
    {
        if (reader.Node("type") is not { } node)
        {
            reader.Require(span, $"the field '{field}'", ATypeExpected, "type");
            return null;
        }

        if (node is not YamlScalar { Value: var text })
        {
            var hint = node is YamlSequence ? ": for null beside it, add 'nullable: true'; for a list, 'multiple: true'" : "";
            reader.Wrong("type", ATypeExpected, node, hint);
            return null;
        }

        if (FieldTypes.Find(text) is not { } type)
        {
            // With 'items', an array of JSON Schema is one mistake.
            if (text != "array" || !reader.Entries.Any(entry => entry.Key.Value == "items"))
            {
                context.Report(Rules.UnknownValue, node.Span, text, "type", FieldTypes.Suggest(text));
            }

            return FieldTypes.Meant(text) is { } meant ? FieldTypes.Find(meant) : null;
        }

        return type;
    }

    private string? ReadIdentifier(KeyedReader reader, YamlEntry entry)
    {
        if (reader.Text("name") is { } given)
        {
            if (Identifiers.IsValid(given) && names.TryTake(given))
            {
                return given;
            }

            var reason = Identifiers.IsValid(given) ? "another member has that name" + (MemberNames.IsReserved(given) ? $". Did you mean '{given}Value'?" : ": choose another one") : "it is no valid C# identifier" + TypeNames.Suggest(given);
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

    private EquatableArray<FieldDefinition>? ReadProperties(KeyedReader reader, FieldType type, string name, string identifier, out string? additional)
    {
        additional = null;
        if (type != FieldType.Object)
        {
            foreach (var key in ObjectKeys.Where(key => reader.Node(key) is not null))
            {
                context.Report(Rules.LimitWithoutEffect, reader.KeySpan(key), key, FieldTypes.Describe(type), ": remove it, or give the type 'object'");
            }

            return null;
        }

        var isOpen = reader.Boolean("additionalProperties");
        if (reader.Map("properties") is not { Entries.Count: > 0 } mapping)
        {
            return null;
        }

        var nested = new MemberNames(identifier, []);
        var properties = ConditionCheck.Check(context, mapping, new FieldReader(context, nested, owner == FieldOwner.Action ? FieldOwner.Object : owner).Read(mapping), parent: name);
        additional = isOpen ? nested.Allocate("additionalProperties") : null;
        return properties;
    }
}
