using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>Who reports a diagnostic in a build.</summary>
internal static class Reporting
{
    /// <summary>Whether the generator reports it: errors, which decide what it makes. The analyzer reports the rest.</summary>
    public static bool IsGenerators(DiagnosticInfo diagnostic) => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
