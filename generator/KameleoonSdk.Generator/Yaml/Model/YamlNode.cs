namespace KameleoonSdk.Generator.Yaml;

/// <summary>A node of a YAML document: a <see cref="YamlMapping"/>, a <see cref="YamlSequence"/> or a <see cref="YamlScalar"/>.</summary>
internal abstract class YamlNode(YamlSpan span)
{
    /// <summary>Where the node stands in the text.</summary>
    public YamlSpan Span { get; } = span;
}
