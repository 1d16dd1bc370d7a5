namespace KameleoonSdk.Generator.Yaml;

/// <summary>A mistake in a YAML text.</summary>
/// <param name="Kind">Which mistake.</param>
/// <param name="Message">What is wrong and what to do about it, for the author of the file. Lines in it count from 1.</param>
/// <param name="Span">The characters that are wrong.</param>
internal sealed record YamlError(YamlErrorKind Kind, string Message, YamlSpan Span);
