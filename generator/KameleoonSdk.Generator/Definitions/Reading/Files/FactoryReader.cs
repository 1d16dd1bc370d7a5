using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>factories</c>: each is checked to give a value to every required field.</summary>
internal sealed class FactoryReader(DefinitionContext context, string typeName, IReadOnlyList<FieldDefinition> fields, YamlMapping? declared)
{
    private static readonly string[] Functions = ["$now", "$uuid"];

    /// <summary>All of them are equally long.</summary>
    private static readonly ConstantValue SomeUuid = new(ConstantKind.Text, "00000000-0000-4000-8000-000000000000");

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
            var reason = Identifiers.IsValid(name) ? "another member, or the type, has that name" : "it is no valid C# identifier" + TypeNames.Suggest(name);
            context.Report(Rules.InvalidName, entry.Key.Span, $"The factory cannot be named '{name}': {reason}");
            return null;
        }

        if (entry.Value is not YamlMapping mapping)
        {
            context.ReportWrong(name, "a mapping that describes the factory", entry.Value, entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span);
            return null;
        }

        var reader = new KeyedReader(context, mapping, KeySet.Factory);
        var given = new HashSet<string>();
        var broken = reader.Items("parameters").FirstOrDefault(item => item is not YamlScalar);
        if (broken is not null)
        {
            context.ReportWrong("parameters", "a list of names of fields", broken, broken.Span);
            return null;
        }

        var parameters = reader.Items("parameters").OfType<YamlScalar>().Where(item => IsField(item, given)).Select(item => item.Value).ToList();
        var fill = (reader.Map("fill")?.Entries ?? []).Where(item => IsField(item.Key, given)).ToList();
        var values = fill.Select(ReadValue).OfType<FactoryValue>().ToList();
        if (values.Count < fill.Count || given.Overlaps(Broken))
        {
            return null;
        }

        var missing = fields.FirstOrDefault(field => field.IsRequired && !given.Contains(field.Name));
        if (missing is not null)
        {
            if (reader.Raw("parameters") is null or YamlSequence && reader.Raw("fill") is null or YamlMapping)
            {
                context.Report(Rules.InvalidFactory, entry.Key.Span, $"The factory '{name}' leaves the required field '{missing.Name}' without a value: add it to 'parameters' or 'fill'");
            }

            return null;
        }

        return new FactoryDefinition(name, reader.Text("description") is { } text && text.Trim().Length > 0 ? text : "Creates the event.", parameters.ToEquatableArray(), values.ToEquatableArray());
    }

    /// <summary>Fields that are there but have mistakes of their own.</summary>
    private IEnumerable<string> Broken =>
        (declared?.Entries ?? []).Select(entry => entry.Key.Value).Where(name => !fields.Any(other => other.Name == name));

    private bool IsField(YamlScalar name, HashSet<string> given)
    {
        if (fields.Any(field => field.Name == name.Value))
        {
            if (given.Add(name.Value))
            {
                return true;
            }

            context.Report(Rules.Contradiction, name.Span, $"The factory has a value for '{name.Value}' already: remove it here, or there");
            return false;
        }

        if (Broken.Contains(name.Value))
        {
            given.Add(name.Value);
            return false;
        }

        context.Report(Rules.UnknownField, name.Span, "The factory", name.Value, Suggestion.For(name.Value, fields.Select(field => field.Name)));
        given.Add(Suggestion.Nearest(name.Value, [.. fields.Select(field => field.Name)]) ?? name.Value);
        return false;
    }

    private FactoryValue? ReadValue(YamlEntry entry)
    {
        var field = fields.First(field => field.Name == entry.Key.Value);
        if (entry.Value is not YamlScalar scalar)
        {
            context.ReportWrong(field.Name, "a constant, '$now' or '$uuid'", entry.Value, entry.Value.Span);
            return null;
        }

        var function = scalar.Value switch
        {
            "$now" => FactoryFunction.Now,
            "$uuid" => FactoryFunction.Uuid,
            _ => FactoryFunction.Constant,
        };
        var constant = ConstantReader.Read(scalar).As(field);
        if (Expected(field, function) is { } expected)
        {
            context.ReportWrong(field.Name, expected, scalar, scalar.Span);
        }
        else if (function == FactoryFunction.Constant && scalar.Value.StartsWith("$", StringComparison.Ordinal) && Suggestion.Nearest(scalar.Value, Functions) is { } meant)
        {
            context.Report(Rules.UnknownValue, scalar.Span, scalar.Value, "function", $". Did you mean '{meant}'?");
        }
        else if (function == FactoryFunction.Constant && ValueFit.WhyNot(field, constant) is { } reason)
        {
            context.Report(Rules.WrongValue, scalar.Span, $"'{field.Name}' cannot be {NodeKinds.Describe(scalar)}: it is {reason}");
        }
        else if (function == FactoryFunction.Uuid && ValueFit.WhyNot(field, SomeUuid) is { } misfit)
        {
            context.Report(Rules.WrongValue, scalar.Span, $"'{field.Name}' cannot be a UUID, as '$uuid' makes one: it is {misfit}");
        }
        else
        {
            ConstantPath.Check(context, scalar, "for what differs from event to event, add the field to 'parameters'");
            return new FactoryValue(field.Name, function, constant);
        }

        return null;
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
