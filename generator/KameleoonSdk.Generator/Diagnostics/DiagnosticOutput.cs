using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>Hands diagnostics to the compiler.</summary>
internal static class DiagnosticOutput
{
    public static void Report(SourceProductionContext context, ParsedDefinition parsed) => Report(context, parsed.Diagnostics);

    public static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
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
