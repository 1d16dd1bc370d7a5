namespace KameleoonSdk.Generator.Yaml;

/// <summary>How a scalar was written. Only a plain one can be a number, a boolean or null.</summary>
internal enum YamlScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary><c>'text'</c></summary>
    SingleQuoted,

    /// <summary><c>"text"</c></summary>
    DoubleQuoted,

    /// <summary>A block after <c>|</c>: line breaks are kept.</summary>
    Literal,

    /// <summary>A block after <c>&gt;</c>: lines are joined.</summary>
    Folded,
}
