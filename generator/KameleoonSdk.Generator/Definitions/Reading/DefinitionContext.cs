using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The file that is being read and what was found wrong with it.</summary>
internal sealed class DefinitionContext(string path)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public IReadOnlyList<DiagnosticInfo> Diagnostics => _diagnostics;

    public void Report(DiagnosticDescriptor rule, YamlSpan span, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(rule, Locate(span), arguments.ToEquatableArray()));

    public LocationInfo Locate(YamlSpan span) => new(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
