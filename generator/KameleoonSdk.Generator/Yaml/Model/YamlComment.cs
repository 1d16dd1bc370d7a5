namespace KameleoonSdk.Generator.Yaml;

/// <summary>A comment of the file.</summary>
/// <param name="Span">From the <c>#</c> to the end of the line.</param>
/// <param name="Text">What follows the <c>#</c>, without the white space around it.</param>
internal sealed record YamlComment(YamlSpan Span, string Text);
