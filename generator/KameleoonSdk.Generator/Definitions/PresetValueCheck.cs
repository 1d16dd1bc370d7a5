using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>
/// Finds constants of presets that are no values of their fields: whatever is mapped with them is refused. The action may be in
/// another file, so what the constants are is kept in the names of their places.
/// </summary>
internal static class PresetValueCheck
{
    private const string Prefix = "preset value\n";
    private const string List = "a list";
    private const string Mapping = "a mapping";
    private const string Item = "item";

    /// <summary>Keeps the constants of <c>set</c>, and those of <c>$literal</c> in <c>from</c>.</summary>
    public static void NameValues(DefinitionContext context, string action, KeyedReader preset)
    {
        foreach (var entry in (preset.Raw("set") as YamlMapping)?.Entries ?? [])
        {
            Name(context, action, entry.Key.Value, entry.Value);
        }

        foreach (var entry in (preset.Raw("from") as YamlMapping)?.Entries ?? [])
        {
            if (entry.Value is YamlMapping mapping && mapping["$literal"] is { } literal)
            {
                Name(context, action, entry.Key.Value, literal);
            }
        }
    }

    /// <param name="places">The places of the file.</param>
    /// <param name="known">The actions of the destination.</param>
    public static IEnumerable<DiagnosticInfo> Check(IReadOnlyList<NamedLocation> places, IReadOnlyList<ActionDefinition> known)
    {
        foreach (var place in places.Where(place => place.Name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var parts = place.Name.Substring(Prefix.Length).Split(['\n'], 6);
            var action = known.FirstOrDefault(action => action.Action == parts[0]);
            var constant = new ConstantValue((ConstantKind)(parts[3][0] - '0'), parts[5], parts[4].Length == 0 ? null : parts[4]);
            if (action?.Fields.FirstOrDefault(field => field.Name == parts[1]) is { } field && WhyNot(field, parts[2], constant) is { } reason)
            {
                yield return new DiagnosticInfo(Rules.PresetValueDoesNotFit, place.Location, new([field.Name, action.Action, parts[2] is List or Mapping ? parts[2] : $"'{constant.Written ?? constant.Text}'", reason]));
            }
        }
    }

    private static string? WhyNot(FieldDefinition field, string shape, ConstantValue constant) => shape switch
    {
        List => field.IsMultiple || field.Type == FieldType.Object ? null : "no single value: give one, or add 'multiple: true' to the field",
        Mapping => field.Type == FieldType.Object ? null : $"no value of the type '{FieldTypes.NameOf(field.Type)}'",
        // What is empty is dropped before it is checked; the list that a field does not take is told as a whole.
        _ when constant.Text.Length == 0 || (shape == Item && !field.IsMultiple) => null,
        _ when field.Type == FieldType.Object => "no object: write a mapping",
        _ => ValueFit.WhyNotMapped(field, constant),
    };

    private static void Name(DefinitionContext context, string action, string field, YamlNode node)
    {
        switch (node)
        {
            // A list of one item counts as the item.
            case YamlSequence { Items.Count: not 1 } list:
                NamePlace(context, node, action, field, List, null);
                foreach (var item in list.Items.OfType<YamlScalar>())
                {
                    NamePlace(context, item, action, field, Item, ConstantReader.Read(item));
                }

                break;
            case YamlMapping mapping when FromReader.DirectiveOf(mapping) is null:
                NamePlace(context, node, action, field, Mapping, null);
                break;
            case YamlScalar { IsNull: false } scalar:
                NamePlace(context, node, action, field, "", ConstantReader.Read(scalar));
                break;
        }
    }

    private static void NamePlace(DefinitionContext context, YamlNode node, string action, string field, string shape, ConstantValue? constant) =>
        context.Name(Prefix + string.Join("\n", PresetMemberCheck.OnOneLine(action), PresetMemberCheck.OnOneLine(field), shape, (int)(constant?.Kind ?? ConstantKind.Text), constant?.Written, constant?.Text), node.Span);
}
