using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The rules of a field beyond its type, on the generated property. Analyzers read them, also out of referenced assemblies; at run
/// time the descriptors and the generated validator say the same.
/// </summary>
/// <param name="name">The name of the field on the wire.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldRuleAttribute(string name) : Attribute
{
    /// <summary>The name of the field on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>Whether every event needs the field, and the type of the property allows values that are none.</summary>
    public bool Required { get; init; }

    /// <summary>The format of a text, such as <c>email</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The smallest number that is allowed.</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>The largest number that is allowed.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;

    /// <summary>The fewest characters of a text.</summary>
    public int MinLength { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>Whether an empty text at the top of an event is one, as it is for members of an open object, and not a missing value.</summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>The property whose object the field is written into on the wire.</summary>
    public string? Into { get; init; }

    /// <summary>The text that the definition itself gives the field where it makes events: a good first guess.</summary>
    public string? Usual { get; init; }
}
