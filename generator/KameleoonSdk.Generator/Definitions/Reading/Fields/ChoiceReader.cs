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
            if (reader.Node("choices") is YamlSequence empty)
            {
                context.Report(Rules.LimitWithoutEffect, empty.Span, "choices", FieldTypes.Describe(type), " while the list is empty: add values, or remove it");
            }

            return default;
        }

        if (type is FieldType.Object or FieldType.Boolean or FieldType.DateTime)
        {
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan("choices"), "choices", FieldTypes.Describe(type), ": remove it, or give the type 'string'");
            return default;
        }

        var isNumber = type is FieldType.Number or FieldType.Integer;
        var names = new ChoiceNames();
        var choices = new List<ChoiceDefinition>();
        var isPairTold = false;
        foreach (var item in items)
        {
            var choice = ReadPair(context, item, ref isPairTold) is { } pair
                ? new ChoiceDefinition(pair.Value, isNumber, pair.Label, names.Allocate(pair.Value, pair.Label))
                : ReadChoice(context, item, isNumber, type == FieldType.Integer, names, choices);
            if (choice is not null)
            {
                choices.Add(choice);
            }
        }

        return choices.ToEquatableArray();
    }

    /// <summary>What people write for a value with its label; told once, as the rest of the list is alike.</summary>
    private static (string Value, string Label)? ReadPair(DefinitionContext context, YamlNode item, ref bool isTold)
    {
        if (item is not YamlMapping { Entries: [{ Value: YamlScalar { IsNull: false } label } pair] } || KeySet.Choice.Meant(pair.Key.Value) is not null)
        {
            return null;
        }

        if (!isTold)
        {
            context.Report(Rules.UnknownKey, pair.Key.Span, pair.Key.Value, "a choice", $". Did you mean {{ value: {pair.Key.Value}, label: {label.Value} }}?");
        }

        isTold = true;
        return (pair.Key.Value, label.Value);
    }

    private static ChoiceDefinition? ReadChoice(DefinitionContext context, YamlNode item, bool isNumber, bool isInteger, ChoiceNames names, List<ChoiceDefinition> earlier)
    {
        var keyed = item is YamlMapping { Entries.Count: > 0 } mapping ? new KeyedReader(context, mapping, KeySet.Choice) : null;
        var node = keyed is null ? item : keyed.Node("value");
        if (node is null)
        {
            keyed!.Require(keyed.Entries[0].Key.Span, "a choice", "a text or a number", "value");
            return null;
        }

        if (node is not YamlScalar { IsNull: false } scalar)
        {
            context.Report(Rules.WrongValue, node.Span, $"A choice has to be a value, or a mapping with the key 'value', but is {NodeKinds.Describe(node)}");
            return null;
        }

        var value = isNumber ? Numbers.Text(scalar) : scalar.Value;
        if (value is null)
        {
            context.Report(Rules.WrongValue, scalar.Span, $"The choice '{scalar.Value}' has to be a number, because the field is one{ValueHints.ForNumber(scalar)}");
            return null;
        }

        if (isInteger && !ValueFit.IsOfType(FieldType.Integer, new ConstantValue(ConstantKind.Number, value)))
        {
            context.Report(Rules.WrongValue, scalar.Span, $"The choice '{scalar.Value}' has to be a whole number, because the field is an integer: give the field the type 'number', or change the choice");
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

        var reason = Identifiers.IsValid(given) ? "another choice has that name" : "it is no valid C# identifier" + TypeNames.Suggest(given);
        context.Report(Rules.InvalidName, keyed.Node("name")!.Span, $"The choice '{value}' cannot be named '{given}': {reason}");
        return null;
    }
}
