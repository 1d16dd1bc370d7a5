using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>factories</c>: each is checked to give a value to every required field.</summary>
internal sealed class FactoryReader(DefinitionContext context, string typeName, IReadOnlyList<FieldDefinition> fields)
{
    public EquatableArray<FactoryDefinition> Read(YamlMapping? mapping)
    {
        var factories = new List<FactoryDefinition>();
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (ReadFactory(entry) is { } factory && !factories.Exists(other => other.Name == factory.Name))
            {
                factories.Add(factory);
            }
        }

        return factories.ToEquatableArray();
    }

    private FactoryDefinition? ReadFactory(YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (!Identifiers.IsValid(name) || name == typeName || MemberNames.IsReserved(name))
        {
            var reason = Identifiers.IsValid(name) ? "another member, or the type, has that name" : "it is no valid C# identifier";
            context.Report(Rules.InvalidName, entry.Key.Span, $"The factory cannot be named '{name}': {reason}");
            return null;
        }

        if (entry.Value is not YamlMapping mapping)
        {
            context.Report(Rules.WrongValue, entry.Value.Span, name, "a mapping that describes the factory", NodeKinds.Describe(entry.Value));
            return null;
        }

        var reader = new KeyedReader(context, mapping, "a factory", Keys.Factory);
        var given = new HashSet<string>();
        var parameters = reader.Items("parameters").OfType<YamlScalar>().Where(item => IsField(item, given)).Select(item => item.Value).ToList();
        var values = (reader.Map("fill")?.Entries ?? []).Where(item => IsField(item.Key, given)).Select(ReadValue).OfType<FactoryValue>().ToList();

        var missing = fields.FirstOrDefault(field => field.IsRequired && !given.Contains(field.Name));
        if (missing is not null)
        {
            context.Report(Rules.InvalidFactory, entry.Key.Span, $"The factory '{name}' leaves the required field '{missing.Name}' without a value: add it to 'parameters' or 'fill'");
            return null;
        }

        return new FactoryDefinition(name, reader.Text("description") is { } text && text.Trim().Length > 0 ? text : "Creates the event.", parameters.ToEquatableArray(), values.ToEquatableArray());
    }

    private bool IsField(YamlScalar name, HashSet<string> given)
    {
        if (!fields.Any(field => field.Name == name.Value))
        {
            context.Report(Rules.UnknownField, name.Span, "The factory", name.Value, Suggestion.For(name.Value, fields.Select(field => field.Name)));
            return false;
        }

        return given.Add(name.Value);
    }

    private FactoryValue? ReadValue(YamlEntry entry)
    {
        var field = fields.First(field => field.Name == entry.Key.Value);
        if (entry.Value is not YamlScalar scalar)
        {
            context.Report(Rules.WrongValue, entry.Value.Span, field.Name, "a constant, '$now' or '$uuid'", NodeKinds.Describe(entry.Value));
            return null;
        }

        var function = scalar.Value switch
        {
            "$now" => FactoryFunction.Now,
            "$uuid" => FactoryFunction.Uuid,
            _ => FactoryFunction.Constant,
        };
        if (Expected(field, function) is { } expected)
        {
            context.Report(Rules.WrongValue, scalar.Span, field.Name, expected, NodeKinds.Describe(scalar));
            return null;
        }

        return new FactoryValue(field.Name, function, ConstantReader.Read(scalar));
    }

    /// <summary>What the field takes, where it does not take the function.</summary>
    private static string? Expected(FieldDefinition field, FactoryFunction function)
    {
        if (field.IsDateTime)
        {
            return function == FactoryFunction.Now ? null : "'$now', because it is a date and time";
        }

        var isText = field is { Type: FieldType.String or FieldType.Text, IsMultiple: false, Choices.Count: 0 };
        return function switch
        {
            FactoryFunction.Constant when isText || field is { IsMultiple: false, Type: not FieldType.Object } => null,
            FactoryFunction.Uuid when isText => null,
            _ => "a constant" + (isText ? " or '$uuid'" : ""),
        };
    }
}
