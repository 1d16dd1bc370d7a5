using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What a file says and what is wrong with it. The diagnostics know places in the file; the definition does not.</summary>
internal sealed record ParsedDefinition(string Path, string Folder, Definition? Definition, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public ParsedDefinition(DefinitionFile file, Definition? definition, EquatableArray<DiagnosticInfo> diagnostics)
        : this(file.Path, file.Folder, definition, diagnostics)
    {
    }
}
