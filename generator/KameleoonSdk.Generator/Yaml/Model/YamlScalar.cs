namespace KameleoonSdk.Generator.Yaml;

/// <summary>
/// A text: quotes removed, escapes resolved, lines folded. What a plain text means (number, null …) says <see cref="CoreSchema"/>.
/// </summary>
internal sealed class YamlScalar(YamlSpan span, string value, YamlScalarStyle style) : YamlNode(span)
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>How the text was written.</summary>
    public YamlScalarStyle Style { get; } = style;

    /// <summary>Whether this is a null: nothing at all, <c>~</c> or <c>null</c>, not in quotes.</summary>
    public bool IsNull => CoreSchema.IsNull(this);
}
