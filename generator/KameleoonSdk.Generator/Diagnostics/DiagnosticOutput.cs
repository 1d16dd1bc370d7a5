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

    public static void Report(SourceProductionContext context, EquatableArray<TypeConflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            var location = Location.Create(conflict.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(Rules.DuplicateType, location, conflict.FullName, conflict.Other));
        }
    }
}
