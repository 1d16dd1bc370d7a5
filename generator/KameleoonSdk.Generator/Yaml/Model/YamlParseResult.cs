using System.Collections.Immutable;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>What <see cref="YamlDocument.Parse"/> read.</summary>
internal sealed class YamlParseResult(YamlNode? root, ImmutableArray<YamlError> errors, IReadOnlyList<YamlComment> comments)
{
    /// <summary>The document, as far as it could be read; null if the text holds nothing but white space and comments.</summary>
    public YamlNode? Root { get; } = root;

    /// <summary>All errors, in the order of the file.</summary>
    public ImmutableArray<YamlError> Errors { get; } = errors;

    /// <summary>All comments, in the order of the file.</summary>
    public IReadOnlyList<YamlComment> Comments { get; } = comments;
}
