using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Mappings;

/// <summary>Each directive of <c>from</c> as the directive of mappings that does the same.</summary>
internal static class DirectiveLowering
{
    private static readonly string[] ReplaceOptions = ["pattern", "replacement", "pattern2", "replacement2", "global", "ignorecase"];

    /// <param name="json">Takes the mapping.</param>
    /// <param name="name">The name of the directive.</param>
    /// <param name="value">What the directive holds.</param>
    /// <param name="options">The object that the directive is in, with its other keys.</param>
    public static void Write(MappingJsonWriter json, string name, YamlNode value, YamlMapping options)
    {
        switch (name)
        {
            case "$path":
                json.Directive("@path", () => PathOrExpression(json, value));
                break;
            case "$template" or "$liquid":
                json.Directive("@" + name.Substring(1), () => TextOrExpression(json, value));
                break;
            case "$literal":
                json.Directive("@literal", () => ObjectLowering.WriteConstant(json, value));
                break;
            case "$list":
                json.Directive("@literal", () => json.Array(ItemsOf(value), item => MappingJson.Write(json, item)));
                break;
            case "$excludeWhenNull":
                json.Directive("@excludeWhenNull", () => MappingJson.Write(json, value));
                break;
            case "$each":
                json.Directive("@arrayPath", () => Each(json, value, options["select"]));
                break;
            default:
                WriteWithOptions(json, name, value, options);
                break;
        }
    }

    private static void WriteWithOptions(MappingJsonWriter json, string name, YamlNode value, YamlMapping options)
    {
        var members = new List<(string, Action)>();
        void Expression(string option, YamlNode? node)
        {
            if (node is not null)
            {
                members.Add((option, () => MappingJson.Write(json, node)));
            }
        }

        void Constant(string option, string? otherwise = null)
        {
            if (options[option] is { } node)
            {
                members.Add((option, () => json.Constant(node)));
            }
            else if (otherwise is not null)
            {
                members.Add((option, () => json.Text(otherwise)));
            }
        }

        switch (name)
        {
            case "$if" or "$ifBlank":
                Expression(name == "$if" ? "exists" : "blank", value);
                Expression("then", options["then"]);
                Expression("else", options["else"]);
                json.Directive("@if", () => json.Object(members));
                break;
            case "$merge":
                members.Add(("objects", () => json.Array(ItemsOf(value), item => MappingJson.Write(json, item))));
                Constant("direction", "right");
                json.Directive("@merge", () => json.Object(members));
                break;
            case "$transform":
                Expression("apply", value);
                Expression("mapping", options["mapping"]);
                json.Directive("@transform", () => json.Object(members));
                break;
            case "$json":
                Constant("mode", "encode");
                Expression("value", value);
                json.Directive("@json", () => json.Object(members));
                break;
            case "$case":
                Constant("operator");
                Expression("value", value);
                json.Directive("@case", () => json.Object(members));
                break;
            case "$flatten":
                Constant("separator", ".");
                Constant("omitArrays");
                Expression("value", value);
                json.Directive("@flatten", () => json.Object(members));
                break;
            case "$replace":
                Array.ForEach(ReplaceOptions, option => Constant(option));
                Expression("value", value);
                json.Directive("@replace", () => json.Object(members));
                break;
        }
    }

    private static void Each(MappingJsonWriter json, YamlNode list, YamlNode? select)
    {
        Action root = () => PathOrExpression(json, list);
        json.Array<Action>(select is null ? [root] : [root, () => MappingJson.Write(json, select)], static part => part());
    }

    private static void PathOrExpression(MappingJsonWriter json, YamlNode node)
    {
        if (MappingJson.IsText(node))
        {
            json.Text(MappingJson.PathOf((YamlScalar)node));
        }
        else
        {
            MappingJson.Write(json, node);
        }
    }

    private static void TextOrExpression(MappingJsonWriter json, YamlNode node)
    {
        if (MappingJson.IsText(node))
        {
            json.Text(((YamlScalar)node).Value);
        }
        else
        {
            MappingJson.Write(json, node);
        }
    }

    private static IReadOnlyList<YamlNode> ItemsOf(YamlNode node) => node is YamlSequence sequence ? sequence.Items : [node];
}
