using System.Collections.Immutable;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>Collects errors: one per place, and no more than <see cref="Max"/>; then it ends the reading.</summary>
internal sealed class ErrorSink(Cursor cursor)
{
    /// <summary>So many errors are reported for one file.</summary>
    public const int Max = 100;

    private readonly List<YamlError> _errors = [];

    /// <summary>How many were reported so far.</summary>
    public int Count => _errors.Count;

    /// <summary>Whether the reading has ended: nothing more is reported.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Reports an error over the characters between two offsets.</summary>
    public void Report(YamlErrorKind kind, int start, int end, string message)
    {
        if (HasStopped || _errors.Exists(error => error.Span.Start == start))
        {
            return;
        }

        if (_errors.Count == Max)
        {
            Stop(
                YamlErrorKind.TooManyErrors,
                start,
                end,
                $"The file has more than {Max} errors: correct those above first. The rest was not read.");
            return;
        }

        _errors.Add(new YamlError(kind, message, cursor.Span(start, end)));
    }

    /// <summary>Reports an error unless another one already names its line: it would be a consequence of that one.</summary>
    public void ReportIfFirstOnLine(YamlErrorKind kind, int start, int end, string message)
    {
        if (!AnyOnLine(cursor.LineNumber(start) - 1))
        {
            Report(kind, start, end, message);
        }
    }

    /// <summary>Whether an error of this kind was reported at an offset or after it.</summary>
    public bool AnyFrom(int start, YamlErrorKind kind) => _errors.Exists(error => error.Kind == kind && error.Span.Start >= start);

    /// <summary>Whether an error names this line.</summary>
    public bool AnyOnLine(int line) => _errors.Exists(error => error.Span.StartLine <= line && line <= error.Span.EndLine);

    /// <summary>Reports a last error and ends the reading.</summary>
    public void Stop(YamlErrorKind kind, int start, int end, string message)
    {
        if (!HasStopped)
        {
            _errors.Add(new YamlError(kind, message, cursor.Span(start, end)));
            HasStopped = true;
        }

        cursor.Position = cursor.Text.Length;
    }

    /// <summary>The errors in the order of the file.</summary>
    public ImmutableArray<YamlError> ToImmutable() => _errors.OrderBy(error => error.Span.Start).ToImmutableArray();
}
