using System.Globalization;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Model;

/// <summary>
/// What is special about the outermost value of a mapping: a directive in the member <c>__segment_internal_directive</c> takes the place
/// of the mapping, and gets the other members as its <c>mapping</c>.
/// </summary>
internal static class RootMapping
{
    private const string RootDirective = "__segment_internal_directive";

    /// <exception cref="MappingException">There is nothing to map by, or the root directive is none.</exception>
    public static MappingNode Of(MappingNode mapping, MappingPath path)
    {
        switch (mapping.Kind)
        {
            case JsonKind.Object:
                return mapping.Find(RootDirective) is { } root ? Directive(root, mapping, path.Add(RootDirective)) : mapping;
            case JsonKind.Array:
                return Indexed(mapping.Items);
            case JsonKind.String:
                return Indexed([.. mapping.Text.Select(unit => new MappingNode(JsonKind.String, unit.ToString()))]);
            case JsonKind.Null:
                throw new MappingException(path.ToString(), "should be an object but it is a null.");
            default:
                return MappingNode.EmptyObject;
        }
    }

    /// <summary>A list or a text is taken as an object whose names are the indices.</summary>
    private static MappingNode Indexed(IReadOnlyList<MappingNode> items) => new(
        JsonKind.Object,
        members: [.. items.Select((item, i) => new MappingMember(i.ToString(CultureInfo.InvariantCulture), item))]);

    private static MappingNode Directive(MappingNode root, MappingNode mapping, MappingPath path)
    {
        MappingMember[] directives = [.. root.Kind == JsonKind.Array ? Indexed(root.Items).Members : root.Members];
        if (directives.Length > 1)
        {
            throw new MappingException(path.ToString(), "The root mapping must only have a single directive object.");
        }

        if (directives is not [{ Value.Kind: JsonKind.Object or JsonKind.Array } directive])
        {
            throw new MappingException(path.ToString(), "The root directive must be an object.");
        }

        MappingNode rest = new(JsonKind.Object, members: [.. mapping.Members.Where(member => member.Name != RootDirective)]);
        MappingNode value = WithMapping(directive.Value, rest);
        return root.Kind == JsonKind.Array
            ? new MappingNode(JsonKind.Array, items: [value])
            : new MappingNode(JsonKind.Object, members: [directive with { Value = value }]);
    }

    /// <summary>On a list, the member would be one that no directive reads.</summary>
    private static MappingNode WithMapping(MappingNode value, MappingNode rest) => value.Kind == JsonKind.Array ? value : new MappingNode(
        JsonKind.Object,
        members: [.. value.Members.Where(member => member.Name != "mapping"), new MappingMember("mapping", rest)]);
}
