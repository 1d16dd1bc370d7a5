namespace KameleoonSdk;

/// <summary>A field of an action or of a destination's settings, as its definition file says.</summary>
public sealed class FieldDescriptor
{
    private ValidationError[]? _recommendedWarning;

    /// <summary>The name on the wire, such as <c>messageId</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people, such as <c>MessageId</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What the field is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>The type of the value.</summary>
    public FieldType Type { get; init; }

    /// <summary>Whether an event without it is invalid.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The format of the text, such as <c>date-time</c>, or null.</summary>
    public string? Format { get; init; }

    /// <summary>The object field inside which the value is written on the wire, or null.</summary>
    public string? Into { get; init; }

    /// <summary>Why an event should have it though it need not, or null.</summary>
    public string? Recommended { get; init; }

    /// <summary>The path of the field from the root of the event, such as <c>$.messageId</c>.</summary>
    public string Path => "$." + Name;

    internal ValidationError[] RecommendedWarning => _recommendedWarning ??=
        [new ValidationError(Path, ValidationCodes.Recommended, $"{Label} is missing: {Recommended}", Label)];

    /// <summary>The name of the field.</summary>
    public override string ToString() => Name;
}
