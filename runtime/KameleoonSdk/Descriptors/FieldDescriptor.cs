using System.Text;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk;

/// <summary>A field of an action or of a destination's settings, as its definition file says.</summary>
public sealed class FieldDescriptor
{
    private ValidationError[]? _recommendedWarning;
    private string? _path;
    private byte[]? _utf8Name;
    private FieldDescriptor[]? _members;
    private ChoiceTable? _choiceTable;

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

    /// <summary>When the field is required, if only sometimes, such as <c>if 'name' is 'x'</c>; else null.</summary>
    public string? RequiredWhen { get; init; }

    /// <summary>The same as <see cref="RequiredWhen"/>, as data; else null.</summary>
    public ConditionDescriptor? RequiredIf { get; init; }

    /// <summary>Whether the value is a list.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Whether the value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The lowest number that is allowed, or null.</summary>
    public double? Minimum { get; init; }

    /// <summary>The highest number that is allowed, or null.</summary>
    public double? Maximum { get; init; }

    /// <summary>The smallest number of characters that is allowed, counted as Unicode code points, or null.</summary>
    public int? MinLength { get; init; }

    /// <summary>The largest number of characters that is allowed, counted as Unicode code points, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The values that are allowed; empty where they are not listed.</summary>
    public IReadOnlyList<ChoiceDescriptor> Choices { get; init; } = [];

    /// <summary>The declared members of an object; empty for an open one.</summary>
    public IReadOnlyList<FieldDescriptor> Fields { get; init; } = [];

    /// <summary>Whether an object with declared members may have others.</summary>
    public bool AllowsAdditional { get; init; }

    /// <summary>The path of the object that the field belongs to; null at the top of an event.</summary>
    public string? Parent { get; init; }

    /// <summary>What to use instead, if the field should not be used any more; else null.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The category of the field, such as <c>hashedPII</c>, or null.</summary>
    public string? Category { get; init; }

    /// <summary>What tools may know about showing the field, as JSON, or null.</summary>
    public string? Ui { get; init; }

    /// <summary>The format of the text, such as <c>date-time</c>, or null.</summary>
    public string? Format { get; init; }

    /// <summary>Where the value comes from in a raw event by default, as a mapping in JSON (see <c>docs/mappings.md</c>), or null.</summary>
    public string? From { get; init; }

    /// <summary>The constant that the field has until it is set, as JSON, or null.</summary>
    public string? Default { get; init; }

    /// <summary>The object field inside which the value is written on the wire, or null.</summary>
    public string? Into { get; init; }

    /// <summary>Why an event should have it though it need not, or null.</summary>
    public string? Recommended { get; init; }

    /// <summary>The path of the field from the root of the event, such as <c>$.messageId</c>.</summary>
    public string Path => _path ??= (Parent ?? "$") + "." + Name;

    /// <summary>The name as the JSON of an event has it.</summary>
    internal ReadOnlySpan<byte> Utf8Name => _utf8Name ??= Encoding.UTF8.GetBytes(Name);

    /// <summary>The declared members as the array that generated code numbers.</summary>
    internal FieldDescriptor[] Members => _members ??= Fields as FieldDescriptor[] ?? [.. Fields];

    /// <summary>The choices as they are written and read; null where values are not listed.</summary>
    internal ChoiceTable? ChoiceTable => _choiceTable ??= Choices.Count == 0 ? null : new ChoiceTable(this);

    /// <summary>Whether the field is part of a mapping and not of what is sent.</summary>
    internal bool IsTransient { get; init; }

    internal ValidationError[] RecommendedWarning => _recommendedWarning ??=
        [new ValidationError(Path, ValidationCodes.Recommended, $"{Label} is missing: {Recommended}", Label)];

    /// <summary>The name of the field.</summary>
    public override string ToString() => Name;
}
