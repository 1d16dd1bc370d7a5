using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A diagnostic by value, to travel through the pipeline.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo Location, EquatableArray<string> Arguments)
{
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>Other places that have a part in it.</summary>
    public EquatableArray<LocationInfo> Others { get; init; }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor, Location.ToLocation(), Severity, Others.Select(place => place.ToLocation()), properties: null, Arguments.ToArray<object>());
}
