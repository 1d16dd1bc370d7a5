using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>What the generator needs to know of the project.</summary>
/// <param name="RootNamespace">The namespace of the project, as a valid C# name.</param>
internal sealed record ProjectOptions(string RootNamespace)
{
    /// <summary>The metadata by which the build props mark definition files.</summary>
    private const string DeclaredMetadata = "build_metadata.AdditionalFiles.KameleoonDefinition";

    /// <summary>What the build props say of the file.</summary>
    public static DefinitionKind KindOf(AnalyzerConfigOptionsProvider options, AdditionalText file)
    {
        options.GetOptions(file).TryGetValue(DeclaredMetadata, out var value);
        return value?.ToLowerInvariant() switch
        {
            "true" => DefinitionKind.Declared,
            "reference" => DefinitionKind.Reference,
            _ => DefinitionKind.Undeclared,
        };
    }

    private const string Fallback = "KameleoonEvents";

    public static ProjectOptions From(AnalyzerConfigOptionsProvider options) =>
        new(options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) && Identifiers.Namespace(name) is { Length: > 0 } valid
            ? valid
            : Fallback);
}
