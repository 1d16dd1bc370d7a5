using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A diagnostic by value, to travel through the pipeline.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.ToLocation(), Arguments.ToArray<object>());
}
