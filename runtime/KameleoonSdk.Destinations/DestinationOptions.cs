using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations;

/// <summary>What a <see cref="KameleoonDestination"/> is made of. Immutable: change it by <c>with</c>.</summary>
public sealed partial record DestinationOptions
{
    /// <summary>The name for people. Not empty.</summary>
    public required string Name { get; init; }

    /// <summary>The API key and the sitecode. Without them the destination evaluates events, and cannot send them.</summary>
    public KameleoonSettings? Settings { get; init; }

    /// <summary>Whether the destination does anything; true by default.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>What is done with each event before any mapping sees it: see <see cref="DestinationFilter"/>.</summary>
    public IReadOnlyList<DestinationFilter> Filters { get; init; } = [];

    /// <summary>What is sent: at most 50, those that are not enabled included.</summary>
    public IReadOnlyList<DestinationMapping> Mappings { get; init; } = [];

    /// <summary>The actions that mappings can name; Kameleoon's four by default.</summary>
    public IReadOnlyList<ActionDescriptor> Actions { get; init; } =
        [LogEvent.Descriptor, PageEvent.Descriptor, IdentifyEvent.Descriptor, GroupEvent.Descriptor];

    /// <summary>How large a raw event may be.</summary>
    public RawEventLimits Limits { get; init; } = RawEventLimits.Default;

    /// <summary>Limits of mappings, and the engine for <c>@liquid</c>.</summary>
    public MappingOptions MappingOptions { get; init; } = MappingOptions.Default;

    /// <summary>How to send; null for the defaults.</summary>
    public KameleoonClientOptions? ClientOptions { get; init; }

    /// <summary>These options with the mappings that Kameleoon offers ready made: Track, Page, Group and Identify Calls.</summary>
    /// <param name="areEnabled">Whether they send anything at once; true by default.</param>
    public DestinationOptions WithPresets(bool areEnabled = true) => this with { Mappings = [.. Mappings, .. PresetMappings.Of(this, areEnabled)] };

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
