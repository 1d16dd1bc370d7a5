using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// The file that is being read and what was found wrong with it. Where the YAML is broken, only that is said: what the rest of the
/// line seems to mean is a consequence.
/// </summary>
internal sealed class DefinitionContext(string path, string text, IReadOnlyList<YamlError> errors)
{
    private readonly List<DiagnosticInfo> _diagnostics =
        [.. errors.Select(error => new DiagnosticInfo(YamlRules.Of(error.Kind), Locate(path, error.Span), new([error.Message])))];

    private readonly List<NamedLocation> _places = [];

    /// <summary>The names of the fields at the top, which messages about those inside objects may have to name.</summary>
    public IReadOnlyCollection<string> TopFields { get; set; } = [];

    public IReadOnlyList<DiagnosticInfo> Diagnostics => _diagnostics;

    /// <summary>Places that steps with more files in view may have to point at.</summary>
    public IReadOnlyList<NamedLocation> Places => _places;

    public void Name(string name, YamlSpan span) => _places.Add(new NamedLocation(name, Locate(path, span)));

    public void Report(DiagnosticDescriptor rule, YamlSpan span, params string[] arguments)
    {
        if (IsBroken(span.StartLine, span.StartLine))
        {
            return;
        }

        var found = Invisible(span) is { } hidden
            ? new DiagnosticInfo(Rules.InvisibleCharacter, Locate(path, hidden), new([$"The text contains {InvisibleCharacters.Describe(text[hidden.Start])}, which nobody can see: delete it."]))
            : new DiagnosticInfo(rule, Locate(path, span), arguments.ToEquatableArray());
        if (!_diagnostics.Contains(found))
        {
            _diagnostics.Add(found);
        }
    }

    /// <summary>Reports a value of the wrong kind.</summary>
    /// <param name="name">What has the value.</param>
    /// <param name="expected">What it has to be.</param>
    /// <param name="actual">What it is.</param>
    /// <param name="place">The place; the value where it has one.</param>
    /// <param name="hint">The end of the message: what to write instead.</param>
    public void ReportWrong(string name, string expected, YamlNode actual, YamlSpan place, string hint = "") =>
        Report(Rules.WrongValue, place, $"'{name}' has to be {expected}, but is {NodeKinds.Describe(actual)}{hint}");

    /// <summary>Whether the YAML of some of the lines, counted from 0, is broken.</summary>
    public bool IsBroken(int firstLine, int lastLine) =>
        errors.Any(error => error.Span.StartLine <= lastLine && error.Span.EndLine >= firstLine);

    /// <summary>The place of a part of a text; all of it where the text is not written as it is read, because of escapes.</summary>
    public YamlSpan Part(YamlScalar scalar, int index, int length)
    {
        var start = scalar.Span.Start + (scalar.Style == YamlScalarStyle.Plain ? 0 : 1);
        var isVerbatim = scalar.Span.StartLine == scalar.Span.EndLine && string.CompareOrdinal(text, start, scalar.Value, 0, scalar.Value.Length) == 0;
        return isVerbatim ? OnLine(scalar.Span, start + index, length) : EscapedText.Part(text, scalar, index, length) ?? FoldedText.Part(text, scalar, index, length) ?? scalar.Span;
    }

    /// <summary>The first invisible character of what is reported: it would look right in the message.</summary>
    private YamlSpan? Invisible(YamlSpan span)
    {
        for (var i = span.Start; span.StartLine == span.EndLine && i < span.End; i++)
        {
            if (InvisibleCharacters.Contains(text[i]))
            {
                return OnLine(span, i, 1);
            }
        }

        return null;
    }

    private static YamlSpan OnLine(YamlSpan span, int start, int length)
    {
        var column = span.StartColumn + start - span.Start;
        return new YamlSpan(start, length, span.StartLine, column, span.StartLine, column + length);
    }

    private static LocationInfo Locate(string path, YamlSpan span) => new(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
