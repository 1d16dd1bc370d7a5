using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>A destination: what becomes a settings type.</summary>
/// <param name="Slug">The identifier, such as <c>actions-kameleoon</c>.</param>
/// <param name="Name">The name for people.</param>
/// <param name="TypeName">The name in C# of the settings type.</param>
internal sealed record DestinationDefinition(string Slug, string Name, string TypeName) : Definition(TypeName)
{
    public string Description { get; init; } = "";

    /// <summary>The namespace that the file asks for, else null.</summary>
    public string? Namespace { get; init; }

    /// <summary>The name of the destination as a part of a namespace.</summary>
    public string NamespacePart { get; init; } = "";

    public string? Mode { get; init; }

    public string? Authentication { get; init; }

    /// <summary>What an audience that is synchronised with the destination has to say.</summary>
    public EquatableArray<FieldDefinition> AudienceSettings { get; init; }

    public EquatableArray<FieldDefinition> Settings { get; init; }

    public RequestDefinition? Request { get; init; }

    public EquatableArray<PresetDefinition> Presets { get; init; }

    public int? MappingLimit { get; init; }
}

/// <summary>How events of a destination are sent. Texts may contain <c>{{settings.name}}</c>.</summary>
internal sealed record RequestDefinition(string Method, string Url, EquatableArray<HeaderDefinition> Headers);

internal sealed record HeaderDefinition(string Name, string Value);

/// <summary>A mapping that the destination offers ready made.</summary>
/// <param name="Name">The name for people.</param>
/// <param name="Action">The action that it sends.</param>
/// <param name="Trigger">The query that selects the raw events that it sends, or null.</param>
/// <param name="Event">The kind of event of the platform that it sends, where it is no query, or null.</param>
/// <param name="Set">Constants for fields, as JSON; null where there are none.</param>
/// <param name="From">Expressions for fields, as JSON; null where there are none.</param>
/// <param name="Unset">The fields that the mapping leaves out.</param>
internal sealed record PresetDefinition(string Name, string Action, string? Trigger, string? Event, string? Set, string? From, EquatableArray<string> Unset);
