namespace KameleoonSdk.Destinations;

/// <summary>Which raw events are sent by which action, and how. Immutable.</summary>
public sealed record DestinationMapping
{
    /// <summary>The name for people, such as <c>Track Calls</c>. Not empty.</summary>
    public required string Name { get; init; }

    /// <summary>The action that is sent, such as <c>logEvent</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Which raw events it is for, such as <c>type = "track"</c> (see <c>docs/triggers.md</c>). Not empty.</summary>
    public required string Trigger { get; init; }

    /// <summary>How the fields are made of a raw event, in JSON (see <c>docs/mappings.md</c>). Null, the default: as the action's definition says.</summary>
    public string? Mapping { get; init; }

    /// <summary>Whether it sends anything. A new mapping does not until this is set.</summary>
    public bool IsEnabled { get; init; }
}
