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

    public EquatableArray<FieldDefinition> Fields { get; init; }

    public EquatableArray<FactoryDefinition> Factories { get; init; }
}
