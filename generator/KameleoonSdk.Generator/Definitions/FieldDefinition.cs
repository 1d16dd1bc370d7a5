using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>A field of an action, of a destination's settings, or of an object field.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Identifier">The name in C#, without <c>@</c>.</param>
internal sealed record FieldDefinition(string Name, string Identifier)
{
    public string Label { get; init; } = Name;

    public string Description { get; init; } = "";

    public FieldType Type { get; init; }

    /// <summary>Whether the value is a list.</summary>
    public bool IsMultiple { get; init; }

    public bool IsNullable { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>When the field is required, if only sometimes.</summary>
    public Condition? RequiredWhen { get; init; }

    public string? Format { get; init; }

    public FieldLimits Limits { get; init; } = FieldLimits.None;

    /// <summary>The values that are allowed, where they are listed.</summary>
    public EquatableArray<ChoiceDefinition> Choices { get; init; }

    public DefaultValue? Default { get; init; }

    /// <summary>Where the value comes from in a raw event, as a mapping in JSON.</summary>
    public string? From { get; init; }

    /// <summary>The object field inside which the value is written on the wire.</summary>
    public string? Into { get; init; }

    /// <summary>The members of an object; null for an open one.</summary>
    public EquatableArray<FieldDefinition>? Properties { get; init; }

    /// <summary>The C# name of the bag for other members of an object with declared ones; null where there may be none.</summary>
    public string? AdditionalIdentifier { get; init; }

    /// <summary>Why an event should have the field though it need not.</summary>
    public string? Recommended { get; init; }

    /// <summary>What to use instead, where the field should not be used any more.</summary>
    public string? Deprecated { get; init; }

    public string? Category { get; init; }

    /// <summary>What tools may know about showing the field, as JSON.</summary>
    public string? Ui { get; init; }

    /// <summary>What the field always is, or is until it is set: the generator fills it in when the event is made.</summary>
    public FactoryValue? Fill { get; init; }

    /// <summary>Whether the field is a typed member of an open object, where nothing is dropped for being empty.</summary>
    public bool IsOpenMember { get; init; }

    /// <summary>Whether the field is part of the mapping and not of what is sent.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether the values are dates with times.</summary>
    public bool IsDateTime => Type == FieldType.DateTime || (Type is FieldType.String or FieldType.Text && Format == Formats.DateTime && Choices.Count == 0);
}
