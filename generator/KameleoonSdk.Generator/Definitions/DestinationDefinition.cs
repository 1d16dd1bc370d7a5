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

    public EquatableArray<FieldDefinition> Settings { get; init; }

    public RequestDefinition? Request { get; init; }

    public EquatableArray<PresetDefinition> Presets { get; init; }

    public int? MappingLimit { get; init; }
}

/// <summary>How events of a destination are sent. Texts may contain <c>{{settings.name}}</c>.</summary>
internal sealed record RequestDefinition(string Method, string Url, EquatableArray<HeaderDefinition> Headers);

internal sealed record HeaderDefinition(string Name, string Value);

/// <summary>A mapping that the destination offers ready made.</summary>
internal sealed record PresetDefinition(string Name, string Action, string Trigger);
