using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Analyzers.Events;

/// <summary>
/// The definition files of a project by the types that they become. A diagnostic on generated code would be suppressed, and the
/// definition is what somebody can change.
/// </summary>
internal sealed class DefinitionPlaces
{
    private readonly ILookup<string, string> _paths;

    private DefinitionPlaces(ILookup<string, string> paths) => _paths = paths;

    public static DefinitionPlaces Of(AnalyzerOptions options, CancellationToken cancellation) => new(options.AdditionalFiles
        .Where(DefinitionFile.HasYamlName)
        .Select(file => DefinitionFile.From(file, options.AnalyzerConfigOptionsProvider, cancellation))
        .OfType<DefinitionFile>()
        .Select(SafeParser.Parse)
        .Where(parsed => parsed is { File.IsReference: false, Definition: not null })
        .ToLookup(parsed => parsed.Definition!.TypeName, parsed => parsed.Path));

    /// <summary>The start of the file; no place where several files make types of that name.</summary>
    public Location Find(string typeName) => _paths[typeName].Take(2).ToList() is [var path] ? Location.Create(path, default, default) : Location.None;
}
