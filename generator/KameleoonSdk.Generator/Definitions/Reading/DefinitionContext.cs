using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The file that is being read and what was found wrong with it.</summary>
internal sealed class DefinitionContext(string path)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    private readonly List<NamedLocation> _places = [];

    public IReadOnlyList<DiagnosticInfo> Diagnostics => _diagnostics;

    /// <summary>Places that steps with more files in view may have to point at.</summary>
    public IReadOnlyList<NamedLocation> Places => _places;

    public void Name(string name, YamlSpan span) => _places.Add(new NamedLocation(name, Locate(span)));

    public void Report(DiagnosticDescriptor rule, YamlSpan span, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(rule, Locate(span), arguments.ToEquatableArray()));

    public LocationInfo Locate(YamlSpan span) => new(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
