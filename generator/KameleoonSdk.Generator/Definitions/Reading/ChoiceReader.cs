using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>choices</c>: scalars, or mappings with a value, a label and a C# name.</summary>
internal static class ChoiceReader
{
    public static EquatableArray<ChoiceDefinition> Read(DefinitionContext context, KeyedReader reader, FieldType type)
    {
        var items = reader.Items("choices");
        if (items.Count == 0)
        {
            return default;
        }

        if (type is FieldType.Object or FieldType.Boolean or FieldType.DateTime)
        {
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan("choices"), "choices", reader.Text("type") ?? "");
            return default;
        }

        var isNumber = type is FieldType.Number or FieldType.Integer;
        var names = new ChoiceNames();
        var choices = new List<ChoiceDefinition>();
        foreach (var item in items)
        {
            if (ReadChoice(context, item, isNumber, names, choices) is { } choice)
            {
                choices.Add(choice);
            }
        }

        return choices.ToEquatableArray();
    }

    private static ChoiceDefinition? ReadChoice(DefinitionContext context, YamlNode item, bool isNumber, ChoiceNames names, List<ChoiceDefinition> earlier)
    {
        var keyed = item is YamlMapping mapping ? new KeyedReader(context, mapping, "a choice", Keys.Choice) : null;
        var node = keyed is null ? item : keyed.Mapping["value"];
        if (node is not YamlScalar scalar)
        {
            context.Report(Rules.WrongValue, item.Span, "choices", "a list of values, or of mappings with the key 'value'", NodeKinds.Describe(item));
            return null;
        }

        var value = isNumber ? Numbers.Text(scalar) : scalar.Value;
        if (value is null)
        {
            context.Report(Rules.WrongValue, scalar.Span, "choices", "numbers, because the field is one", NodeKinds.Describe(scalar));
            return null;
        }

        if (earlier.Exists(other => other.Value == value))
        {
            context.Report(Rules.DuplicateChoice, scalar.Span, value);
            return null;
        }

        var label = keyed?.Text("label") ?? value;
        if (keyed?.Text("name") is not { } given)
        {
            return new ChoiceDefinition(value, isNumber, label, names.Allocate(value, label));
        }

        if (Identifiers.IsValid(given) && names.TryTake(given))
        {
            return new ChoiceDefinition(value, isNumber, label, given);
        }

        var reason = Identifiers.IsValid(given) ? "another choice has that name" : "it is no valid C# identifier";
        context.Report(Rules.InvalidName, keyed.Node("name")!.Span, $"The choice '{value}' cannot be named '{given}': {reason}");
        return null;
    }
}
