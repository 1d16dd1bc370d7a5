namespace KameleoonSdk.Destinations.Configuration;

/// <summary>The mappings that the definition of the destination offers ready made.</summary>
internal static class PresetMappings
{
    public static IEnumerable<DestinationMapping> Of(DestinationOptions options, bool areEnabled) =>
        KameleoonSettings.Descriptor.Presets.Where(preset => preset.Trigger is not null).Select(preset => new DestinationMapping
        {
            Name = preset.Name,
            Action = preset.Action,
            Trigger = preset.Trigger!,
            Mapping = options.Actions.FirstOrDefault(action => action.Name == preset.Action) is { } action ? DefaultMapping.Of(action, preset) : null,
            IsEnabled = areEnabled,
        });
}
