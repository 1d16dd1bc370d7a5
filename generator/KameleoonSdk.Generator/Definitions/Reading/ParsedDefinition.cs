using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What a file says and what is wrong with it. The diagnostics know places in the file; the definition does not.</summary>
/// <param name="File">The file, without its text.</param>
/// <param name="Definition">The definition, as far as there is one.</param>
/// <param name="Diagnostics">What is wrong with the file by itself.</param>
/// <param name="Places">Places that steps with more files in view may have to point at.</param>
internal sealed record ParsedDefinition(
    DefinitionOrigin File,
    Definition? Definition,
    EquatableArray<DiagnosticInfo> Diagnostics,
    EquatableArray<NamedLocation> Places)
{
    /// <summary>What is reported of the diagnostics that later steps find.</summary>
    public DiagnosticFilter Filter { get; init; } = DiagnosticFilter.None;

    /// <summary>Whether the YAML has mistakes: what seems to be missing may be there.</summary>
    public bool IsBroken { get; init; }

    public string Path => File.Path;

    public string Folder => File.Folder;
}

/// <summary>Where a definition comes from.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Folder">The name of the folder that the file is in.</param>
/// <param name="IsReference">Whether the types of the file are compiled elsewhere, so that others may only refer to it.</param>
internal sealed record DefinitionOrigin(string Path, string Folder, bool IsReference);
