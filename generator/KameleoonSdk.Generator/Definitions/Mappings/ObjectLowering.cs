using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Mappings;

/// <summary>
/// Templates of objects. Where a name begins with <c>@</c>, JSON would take the object for a directive: such an object is written as
/// <c>{"@@members": [[name, value], …]}</c>, a directive that only definition files use.
/// </summary>
internal static class ObjectLowering
{
    public static void Write(MappingJsonWriter json, IEnumerable<KeyValuePair<string, YamlNode>> members, Action<MappingJsonWriter, YamlNode> write)
    {
        var list = members.ToList();
        if (!list.Exists(member => IsMistakable(member.Key)))
        {
            json.Object(list.Select<KeyValuePair<string, YamlNode>, (string, Action)>(member => (member.Key, () => write(json, member.Value))));
            return;
        }

        json.Directive("@@members", () => json.Array(list, member =>
            json.Array<Action>([() => json.Text(member.Key), () => write(json, member.Value)], static part => part())));
    }

    /// <summary>Writes data of which an object at any depth may have such a name.</summary>
    public static void WriteConstant(MappingJsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                Write(json, mapping.Entries.Select(entry => new KeyValuePair<string, YamlNode>(entry.Key.Value, entry.Value)), WriteConstant);
                break;
            case YamlSequence sequence:
                json.Array(sequence.Items, item => WriteConstant(json, item));
                break;
            default:
                json.Constant(node);
                break;
        }
    }

    private static bool IsMistakable(string name) => name.StartsWith("@", StringComparison.Ordinal);
}
