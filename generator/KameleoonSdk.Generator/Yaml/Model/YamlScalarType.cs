namespace KameleoonSdk.Generator.Yaml;

/// <summary>What a scalar means by YAML's core schema.</summary>
internal enum YamlScalarType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number: decimal, <c>0x</c> or <c>0o</c>.</summary>
    Integer,

    /// <summary>A number with a point or an exponent, an infinity, or not a number.</summary>
    Float,
}
