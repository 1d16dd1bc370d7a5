using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>Hands diagnostics to the compiler, except while an editor is open, where the analyzer reports all of them.</summary>
internal static class DiagnosticOutput
{
    public static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics, ProjectOptions options)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => !options.IsDesignTime && Reporting.IsGenerators(diagnostic)))
        {
            context.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    /// <summary>Hands on what only the generator finds, in an editor as well.</summary>
    public static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
