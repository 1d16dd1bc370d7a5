using KameleoonSdk.Destinations.Filters;

namespace KameleoonSdk.Destinations.Configuration;

/// <summary>A destination that is ready to be used.</summary>
/// <param name="Mappings">The mappings.</param>
/// <param name="Filters">What comes before them.</param>
/// <param name="Warnings">What can be loaded, and is likely to be a mistake.</param>
internal sealed record LoadedDestination(LoadedMapping[] Mappings, FilterPipeline Filters, IReadOnlyList<DestinationError> Warnings);
