namespace KameleoonSdk.Generator.Yaml;

/// <summary>What becomes of the line breaks at the end of a block text.</summary>
internal enum Chomping
{
    /// <summary>One is kept.</summary>
    Clip,

    /// <summary><c>-</c>: none is kept.</summary>
    Strip,

    /// <summary><c>+</c>: all are kept.</summary>
    Keep,
}
