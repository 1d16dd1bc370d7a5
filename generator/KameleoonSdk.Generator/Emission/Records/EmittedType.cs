using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A record that is generated, with what its emitters share: an event, or an object inside one.</summary>
internal sealed class EmittedType
{
    private EmittedType(string typeName, string fullName, string localPrefix, string? path, IEnumerable<FieldDefinition> fields, string? additional)
    {
        TypeName = typeName;
        FullName = fullName;
        LocalPrefix = localPrefix;
        Path = path;
        AdditionalIdentifier = additional;
        Fields = [.. fields.Select(field => new EmittedField(field, this))];
        Required = [.. Fields.Where(field => field.MustBeSet)];
    }

    public string TypeName { get; }

    /// <summary>The name by which any code can refer to the type.</summary>
    public string FullName { get; }

    /// <summary>What the names of the type's file-local classes start with.</summary>
    public string LocalPrefix { get; }

    /// <summary>The path of the object in its event; null for the event itself.</summary>
    public string? Path { get; }

    public bool IsRoot => Path is null;

    /// <summary>The bag for members that are not declared, or null.</summary>
    public string? AdditionalIdentifier { get; }

    public string AdditionalBacking => EmittedField.BackingOf(AdditionalIdentifier!);

    public IReadOnlyList<EmittedField> Fields { get; }

    /// <summary>The fields that whoever makes the event has to give.</summary>
    public IReadOnlyList<EmittedField> Required { get; }

    /// <summary>The fields that are sent.</summary>
    public IEnumerable<EmittedField> Sent => Fields.Where(member => !member.Definition.IsTransient);

    /// <summary>The file-local class that holds the field descriptors.</summary>
    public string DescriptorClass => LocalPrefix + "Fields";

    /// <summary>The file-local class that holds the other constants.</summary>
    public string DefinitionClass => LocalPrefix + "Definition";

    /// <summary>The methods that make the event in one call.</summary>
    private IReadOnlyList<FactoryDefinition> Factories { get; init; } = [];

    /// <summary>Whether a new object starts with values.</summary>
    public bool HasInitialValues => Fields.Any(member => member.InitialValue is not null);

    public static EmittedType Event(ActionDefinition definition, string @namespace) =>
        new(definition.TypeName, $"global::{@namespace}.{definition.TypeName}", definition.TypeName, null, definition.Fields, null)
        {
            Factories = definition.Factories,
        };

    /// <summary>The type of a destination's settings.</summary>
    public static EmittedType Settings(DestinationDefinition definition, string @namespace) =>
        new(definition.TypeName, $"global::{@namespace}.{definition.TypeName}", definition.TypeName, null, definition.Settings, null);

    /// <summary>The type of an object field with declared members.</summary>
    public static EmittedType Object(EmittedField field) => new(
        field.Identifier,
        field.NestedName,
        $"{field.Owner.LocalPrefix}_{field.Identifier}_",
        field.Path + (field.Definition.IsMultiple ? "[]" : ""),
        field.Definition.Properties!.Value,
        field.Definition.AdditionalIdentifier);

    /// <summary>The fields that are written inside the given one. One of them may have its name on the wire.</summary>
    public IEnumerable<EmittedField> MembersInto(EmittedField target) =>
        target.Definition.Into is null ? Fields.Where(field => field.Definition.Into == target.Name) : [];

    /// <summary>The one text that all factories fill the field with which fill it; null where there is none.</summary>
    public string? UsualText(string field)
    {
        var texts = Factories
            .SelectMany(factory => factory.Values)
            .Where(value => value.Field == field && value.Function == FactoryFunction.Constant)
            .Select(value => value.Value.Text)
            .Distinct()
            .ToList();
        return texts.Count == 1 ? texts[0] : null;
    }

    public bool IsTarget(EmittedField field) => MembersInto(field).Any();
}
