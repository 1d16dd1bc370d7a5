namespace KameleoonSdk.Generator.Yaml;

/// <summary>A list of nodes.</summary>
internal sealed class YamlSequence(YamlSpan span, IReadOnlyList<YamlNode> items) : YamlNode(span)
{
    /// <summary>The items in the order of the file.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
