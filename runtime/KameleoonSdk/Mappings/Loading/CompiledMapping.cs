using KameleoonSdk.Mappings.Directives;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>A mapping that is ready to be applied.</summary>
/// <param name="Root">Makes the payload.</param>
/// <param name="RootNames">The names that paths begin with.</param>
/// <param name="MaxOutputByteCount">How much it may make of one event.</param>
/// <param name="Warnings">What fails when an event gets there.</param>
internal sealed record CompiledMapping(Expression Root, RootNames RootNames, int MaxOutputByteCount, IReadOnlyList<MappingError> Warnings);
