namespace KameleoonSdk;

/// <summary>An action of a destination, as its definition file says: for tools and dashboards.</summary>
public sealed class ActionDescriptor
{
    /// <summary>The destination that the action belongs to, such as <c>kameleoon</c>.</summary>
    public required string Destination { get; init; }

    /// <summary>The name of the action, such as <c>logEvent</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people, such as <c>Log Event</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What the action does.</summary>
    public string Description { get; init; } = "";

    /// <summary>The query that selects the raw events that the action is for, such as <c>type = "track"</c>, or null.</summary>
    public string? Trigger { get; init; }

    /// <summary>The name of the event, for an event of a tracking plan; else null.</summary>
    public string? Event { get; init; }

    /// <summary>Where the action runs, such as <c>cloud</c> or <c>web</c>, or null.</summary>
    public string? Platform { get; init; }

    /// <summary>Whether tools should not offer the action.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the destination takes several events at once.</summary>
    public bool SupportsBatching { get; init; }

    /// <summary>What happens around a mapping of the action.</summary>
    public IReadOnlyList<HookDescriptor> Hooks { get; init; } = [];

    /// <summary>The fields in the order of the definition, which is their order on the wire.</summary>
    public required IReadOnlyList<FieldDescriptor> Fields { get; init; }

    /// <summary>The fields that generated code numbers: those of <see cref="Fields"/>, and those that are part of the mapping only.</summary>
    internal FieldDescriptor[] AllFields { get; init; } = [];

    /// <summary>The name of the action.</summary>
    public override string ToString() => Name;
}
