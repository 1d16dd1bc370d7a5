using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Mappings;

/// <summary>
/// The expressions of <c>from</c> as the mapping that the runtime loads: JSON, in which objects with a key such as <c>@path</c> are
/// directives. <c>docs/mappings.md</c> has the table. It is checked before that the directives are known.
/// </summary>
internal static class MappingJson
{
    /// <summary>The mapping of an action.</summary>
    /// <param name="fields">The fields with a <c>from</c>, in their order.</param>
    public static string OfFields(IEnumerable<KeyValuePair<string, YamlNode>> fields)
    {
        var json = new MappingJsonWriter();
        ObjectLowering.Write(json, fields, static (writer, node) => Write(writer, node));
        return json.ToString();
    }

    /// <summary>The expression of one field.</summary>
    public static string Of(YamlNode from)
    {
        var json = new MappingJsonWriter();
        Write(json, from);
        return json.ToString();
    }

    /// <summary>Writes an expression: always an object, so that every option of a directive takes it.</summary>
    internal static void Write(MappingJsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar when IsText(scalar):
                json.Directive("@path", () => json.Text(PathOf(scalar)));
                break;
            case YamlScalar:
                json.Directive("@literal", () => json.Constant(node));
                break;
            case YamlSequence sequence:
                WriteFirst(json, sequence.Items, 0);
                break;
            case YamlMapping mapping when mapping.Entries.FirstOrDefault(entry => entry.Key.Value.StartsWith("$", StringComparison.Ordinal)) is { } directive:
                DirectiveLowering.Write(json, directive.Key.Value, directive.Value, mapping);
                break;
            case YamlMapping mapping:
                ObjectLowering.Write(json, mapping.Entries.Select(entry => new KeyValuePair<string, YamlNode>(entry.Key.Value, entry.Value)), Write);
                break;
        }
    }

    /// <summary>The path as mappings have it: in them, <c>$</c> alone would be a member of that name and not the event.</summary>
    internal static string PathOf(YamlScalar scalar) => scalar.Value == PathText.Root ? PathText.Start : scalar.Value;

    internal static bool IsText(YamlNode node) => node is YamlScalar scalar && CoreSchema.TypeOf(scalar) == YamlScalarType.String;

    /// <summary>The first that exists: each but the last is asked for, and then taken.</summary>
    private static void WriteFirst(MappingJsonWriter json, IReadOnlyList<YamlNode> items, int index)
    {
        if (index >= items.Count - 1)
        {
            WriteLast(json, items, index);
            return;
        }

        json.Directive("@if", () => json.Object(
            ("exists", () => Write(json, items[index])),
            ("then", () => Write(json, items[index])),
            ("else", () => WriteFirst(json, items, index + 1))));
    }

    /// <summary>Of an empty list, nothing comes.</summary>
    private static void WriteLast(MappingJsonWriter json, IReadOnlyList<YamlNode> items, int index)
    {
        if (index < items.Count)
        {
            Write(json, items[index]);
            return;
        }

        json.Directive("@excludeWhenNull", json.Null);
    }
}
