namespace KameleoonSdk.Generator.Yaml;

/// <summary>One key of a <see cref="YamlMapping"/> with its value; a key without a value has an empty plain scalar.</summary>
internal sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    /// <summary>The key as written.</summary>
    public YamlScalar Key { get; } = key;

    /// <summary>The value.</summary>
    public YamlNode Value { get; } = value;
}
