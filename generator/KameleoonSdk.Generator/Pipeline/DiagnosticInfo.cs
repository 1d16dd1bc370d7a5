using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A diagnostic by value, to travel through the pipeline.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo Location, EquatableArray<string> Arguments)
{
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor, Location.ToLocation(), Severity, additionalLocations: null, properties: null, Arguments.ToArray<object>());
}
