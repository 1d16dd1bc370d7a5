namespace KameleoonSdk;

/// <summary>A destination, as its definition file says: for tools and dashboards.</summary>
public sealed class DestinationDescriptor
{
    /// <summary>The identifier of the destination, such as <c>actions-kameleoon</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>The name for people, such as <c>Kameleoon (Actions)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the destination is.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where the destination runs, such as <c>cloud</c>, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>How the destination knows its clients, such as <c>custom</c> or <c>oauth2</c>, or null.</summary>
    public string? Authentication { get; init; }

    /// <summary>What an audience that is synchronised with the destination has to say; empty where there is nothing.</summary>
    public IReadOnlyList<FieldDescriptor> AudienceSettings { get; init; } = [];

    /// <summary>The settings in the order of the definition.</summary>
    public required IReadOnlyList<FieldDescriptor> Settings { get; init; }

    /// <summary>The mappings that the destination offers ready made.</summary>
    public IReadOnlyList<PresetDescriptor> Presets { get; init; } = [];

    /// <summary>How many mappings one destination may have, or null where the definition sets no limit.</summary>
    public int? MappingLimit { get; init; }

    /// <summary>The identifier of the destination.</summary>
    public override string ToString() => Slug;
}
