using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>What of the diagnostics of a file is to be reported, after its comments and <c>.editorconfig</c> have been asked.</summary>
/// <param name="Suppressed">The lines on which comments switch rules off.</param>
/// <param name="Severities">The severities of the file's section of <c>.editorconfig</c>.</param>
internal sealed record DiagnosticFilter(EquatableArray<SuppressedLine> Suppressed, EquatableArray<RuleSeverity> Severities)
{
    public static readonly DiagnosticFilter None = new(default, default);

    public EquatableArray<DiagnosticInfo> Apply(IEnumerable<DiagnosticInfo> diagnostics) => diagnostics
        .Where(diagnostic => !Suppressed.Any(line => line.Covers(diagnostic)))
        .Select(Configure)
        .OfType<DiagnosticInfo>()
        .ToEquatableArray();

    private DiagnosticInfo? Configure(DiagnosticInfo diagnostic)
    {
        var severity = Severities.FirstOrDefault(severity => severity.Id == diagnostic.Descriptor.Id);
        return severity is null ? diagnostic
            : severity.Severity is { } configured ? diagnostic with { Severity = configured }
            : null;
    }
}
