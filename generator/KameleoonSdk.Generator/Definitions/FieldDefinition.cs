namespace KameleoonSdk.Generator.Definitions;

/// <summary>A field of an action or of a destination's settings.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Identifier">The name in C#, without <c>@</c>.</param>
internal sealed record FieldDefinition(string Name, string Identifier)
{
    public string Label { get; init; } = Name;

    public string Description { get; init; } = "";

    public FieldType Type { get; init; }

    public bool IsRequired { get; init; }

    public string? Format { get; init; }

    /// <summary>The object field inside which the value is written on the wire.</summary>
    public string? Into { get; init; }

    /// <summary>Why an event should have the field though it need not.</summary>
    public string? Recommended { get; init; }

    /// <summary>Whether values are texts, whatever their format.</summary>
    public bool IsText => Type is FieldType.String or FieldType.Text or FieldType.Password;

    /// <summary>Whether values are dates with times: formats are for texts only.</summary>
    public bool IsDateTime => Type == FieldType.DateTime || (IsText && Format == "date-time");
}
