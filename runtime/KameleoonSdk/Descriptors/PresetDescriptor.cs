namespace KameleoonSdk;

/// <summary>A mapping that a destination offers ready made.</summary>
public sealed class PresetDescriptor
{
    /// <summary>The name for people, such as <c>Track Calls</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The action that it sends, such as <c>logEvent</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The query that selects the raw events that it sends, such as <c>type = "track"</c>, or null.</summary>
    public string? Trigger { get; init; }

    /// <summary>The kind of event of the platform that it sends, where no query selects it, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Constants for fields of the action, as a JSON object, or null.</summary>
    public string? Set { get; init; }

    /// <summary>Expressions for fields of the action, as a mapping in JSON (see <c>docs/mappings.md</c>), or null.</summary>
    public string? From { get; init; }

    /// <summary>The fields of the action that the mapping leaves out.</summary>
    public IReadOnlyList<string> Unset { get; init; } = [];

    /// <summary>The name of the preset.</summary>
    public override string ToString() => Name;
}
