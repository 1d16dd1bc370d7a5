using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>The destination of senders that were given none: Kameleoon's presets, as a new destination has them at Segment.</summary>
internal static class PresetDestination
{
    private static readonly Lazy<KameleoonDestination> Presets =
        new(static () => new KameleoonDestination(new DestinationOptions { Name = "Kameleoon" }.WithPresets(), client: null));

    public static KameleoonDestination Instance => Presets.Value;
}
