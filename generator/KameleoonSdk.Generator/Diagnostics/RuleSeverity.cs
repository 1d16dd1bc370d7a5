using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>
/// The severity of a rule for the files of a section of <c>.editorconfig</c>: <c>kameleoon_diagnostic.KSDK2101.severity = none</c>.
/// A key of our own, because the compiler's applies to C# files only.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">The severity; null for none.</param>
internal sealed record RuleSeverity(string Id, DiagnosticSeverity? Severity)
{
    private const string Prefix = "kameleoon_diagnostic.";
    private const string Suffix = ".severity";

    public static EquatableArray<RuleSeverity> From(AnalyzerConfigOptions options)
    {
        var severities = new List<RuleSeverity>();
        foreach (var rule in Rules.All)
        {
            if (options.TryGetValue(Prefix + rule.Id + Suffix, out var value) && TryParse(value, out var severity))
            {
                severities.Add(new RuleSeverity(rule.Id, severity));
            }
        }

        return severities.ToEquatableArray();
    }

    private static bool TryParse(string value, out DiagnosticSeverity? severity)
    {
        var word = value.Trim().ToLowerInvariant();
        severity = word switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" or "info" => DiagnosticSeverity.Info,
            _ => null,
        };
        return severity is not null || word is "none" or "silent";
    }
}
