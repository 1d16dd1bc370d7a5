using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>An action of a destination: what becomes a record with its builder, validator and serializer.</summary>
/// <param name="Destination">The destination as the file names it.</param>
/// <param name="Action">The name of the action on the wire side, such as <c>logEvent</c>.</param>
/// <param name="TypeName">The name in C#.</param>
internal sealed record ActionDefinition(string Destination, string Action, string TypeName) : Definition(TypeName)
{
    public string Title { get; init; } = Action;

    public string Description { get; init; } = "";

    public string? Trigger { get; init; }

    /// <summary>The name of the event, for an event of a tracking plan.</summary>
    public string? Event { get; init; }

    /// <summary>What to use instead, where the event should not be used any more.</summary>
    public string? Deprecated { get; init; }

    public string? Platform { get; init; }

    public bool IsHidden { get; init; }

    public bool SupportsBatching { get; init; }

    public EquatableArray<HookDefinition> Hooks { get; init; }

    public EquatableArray<FieldDefinition> Fields { get; init; }

    /// <summary>Fields that the file has and that cannot be made, because of mistakes of their own.</summary>
    public EquatableArray<string> BrokenFields { get; init; }

    /// <summary>Whether the file has a field of that name.</summary>
    public bool Declares(string field) => Fields.Any(other => other.Name == field) || BrokenFields.Contains(field);

    public EquatableArray<FactoryDefinition> Factories { get; init; }
}

/// <summary>Something that happens around a mapping, such as when it is saved, with what it asks and gives.</summary>
internal sealed record HookDefinition(string Name, string Label, string Description, EquatableArray<FieldDefinition> Inputs, EquatableArray<FieldDefinition> Outputs);
