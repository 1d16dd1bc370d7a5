using KameleoonSdk.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>The rule that a mistake in the YAML breaks.</summary>
internal static class YamlRules
{
    public static DiagnosticDescriptor Of(YamlErrorKind kind) => kind switch
    {
        YamlErrorKind.ComplexKey or YamlErrorKind.Anchor or YamlErrorKind.Alias or YamlErrorKind.Tag or YamlErrorKind.MergeKey
            or YamlErrorKind.Directive or YamlErrorKind.SecondDocument => Rules.Refused,
        YamlErrorKind.InvisibleCharacter or YamlErrorKind.ControlCharacter => Rules.InvisibleCharacter,
        YamlErrorKind.DuplicateKey => Rules.DuplicateKey,
        _ => Rules.Syntax,
    };
}
