using KameleoonSdk.Destinations.Direct;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Destinations.Configuration;

/// <summary>A mapping that is ready to be used.</summary>
/// <param name="Definition">What it was made of.</param>
/// <param name="Trigger">Which events it is for.</param>
/// <param name="Mapping">How the fields are made.</param>
/// <param name="Schema">What the fields are checked against.</param>
/// <param name="Direct">The quick way of mappings that only copy; null for the others.</param>
internal sealed record LoadedMapping(DestinationMapping Definition, Trigger Trigger, Mapping Mapping, ActionSchema Schema, DirectPlan? Direct);
