using KameleoonSdk.Mappings;

namespace KameleoonSdk.Destinations;

/// <summary>What a file cannot say of a destination: the secret, and what is code.</summary>
public sealed record DestinationJsonOptions
{
    /// <summary>
    /// The API key, from wherever secrets are kept. It counts even where the file has one. Null or empty, the default: as the file says.
    /// </summary>
    public string? ApiKey { get; init; }

    /// <summary>The actions that mappings can name; Kameleoon's four by default. See <see cref="DestinationOptions.Actions"/>.</summary>
    public IReadOnlyList<ActionDescriptor>? Actions { get; init; }

    /// <summary>Limits of mappings, and the engine for <c>@liquid</c>. See <see cref="DestinationOptions.MappingOptions"/>.</summary>
    public MappingOptions MappingOptions { get; init; } = MappingOptions.Default;

    /// <summary>The name of the type. Never the API key.</summary>
    public override string ToString() => nameof(DestinationJsonOptions);
}
