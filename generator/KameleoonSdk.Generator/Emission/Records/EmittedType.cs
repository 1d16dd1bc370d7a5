using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A record that is generated, with what its emitters share: an event, or an object inside one.</summary>
internal sealed class EmittedType
{
    private EmittedType(string typeName, string fullName, EmittedField? member, IEnumerable<FieldDefinition> fields, string? additional)
    {
        TypeName = typeName;
        FullName = fullName;
        Member = member;
        AdditionalIdentifier = additional;
        Fields = [.. fields.Select((field, number) => new EmittedField(field, this, number))];
        Required = [.. Fields.Where(field => field.MustBeSet)];
    }

    public string TypeName { get; }

    /// <summary>The name by which any code can refer to the type.</summary>
    public string FullName { get; }

    /// <summary>The field whose object the type describes; null for the event itself.</summary>
    public EmittedField? Member { get; }

    /// <summary>The path of the object in its event; null for the event itself.</summary>
    public string? Path => Member is null ? null : Member.Path + (Member.Definition.IsMultiple ? "[]" : "");

    public bool IsRoot => Member is null;

    /// <summary>The expression of the descriptors of the fields, anywhere in the file.</summary>
    public string DescriptorsAnywhere => Member is null ? FullName + ".Fields_" : $"{Names.Definition}.Members({Member.DescriptorAnywhere})";

    /// <summary>Whether a copy that shares all values would share something that can change.</summary>
    public bool IsChangeable => AdditionalIdentifier is not null || Fields.Any(member => member.IsChangeable);

    /// <summary>Whether there is a constructor that does not ask for the required members.</summary>
    public bool HasDraft => Required.Count > 0 || HasInitialValues;

    /// <summary>The expression of a new object whose required members come later.</summary>
    public string NewDraft(bool withInitialValues) => !HasDraft
        ? $"new {FullName}()"
        : $"new {FullName}({(withInitialValues ? Names.Draft + ".WithInitialValues" : $"default({Names.Draft})")})";

    /// <summary>The bag for members that are not declared, or null.</summary>
    public string? AdditionalIdentifier { get; }

    public string AdditionalBacking => EmittedField.BackingOf(AdditionalIdentifier!);

    public IReadOnlyList<EmittedField> Fields { get; }

    /// <summary>The fields that whoever makes the event has to give.</summary>
    public IReadOnlyList<EmittedField> Required { get; }

    /// <summary>The fields that are sent.</summary>
    public IEnumerable<EmittedField> Sent => Fields.Where(member => !member.Definition.IsTransient);

    /// <summary>The methods that make the event in one call.</summary>
    private IReadOnlyList<FactoryDefinition> Factories { get; init; } = [];

    /// <summary>Whether a new object starts with values.</summary>
    public bool HasInitialValues => Fields.Any(member => member.InitialValue is not null);

    /// <summary>The fields of which each event gets a value of its own, unless whoever makes it gives one.</summary>
    public IReadOnlyList<EmittedField> Drawn => [.. Fields.Where(member => member.IsDrawn)];

    public static EmittedType Event(ActionDefinition definition, string @namespace) =>
        new(definition.TypeName, $"global::{@namespace}.{definition.TypeName}", null, definition.Fields, null)
        {
            Factories = definition.Factories,
        };

    /// <summary>The type of a destination's settings.</summary>
    public static EmittedType Settings(DestinationDefinition definition, string @namespace) =>
        new(definition.TypeName, $"global::{@namespace}.{definition.TypeName}", null, definition.Settings, null);

    /// <summary>The type of an object field with declared members.</summary>
    public static EmittedType Object(EmittedField field) => new(
        field.Identifier,
        field.NestedName,
        field,
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
