using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>What the generator needs to know of the project.</summary>
/// <param name="RootNamespace">The namespace of the project, as a valid C# name.</param>
/// <param name="IsDesignTime">Whether an editor asks and not a build.</param>
internal sealed record ProjectOptions(string RootNamespace, bool IsDesignTime = false)
{
    /// <summary>The metadata by which the build props mark definition files.</summary>
    private const string DeclaredMetadata = "build_metadata.AdditionalFiles.KameleoonDefinition";

    private const string Fallback = "KameleoonEvents";

    public static ProjectOptions From(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        options.TryGetValue("build_property.RootNamespace", out var name);
        options.TryGetValue("build_property.DesignTimeBuild", out var isDesignTime);
        return new ProjectOptions(
            name is not null && Identifiers.Namespace(name) is { Length: > 0 } valid ? valid : Fallback,
            string.Equals(isDesignTime, "true", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the build props say of the file.</summary>
    public static DefinitionKind KindOf(AnalyzerConfigOptions options)
    {
        options.TryGetValue(DeclaredMetadata, out var value);
        return value?.ToLowerInvariant() switch
        {
            "true" => DefinitionKind.Declared,
            "reference" => DefinitionKind.Reference,
            _ => DefinitionKind.Undeclared,
        };
    }
}
