using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Analyzers;

/// <summary>The rules of a generated property, as its attribute and its type say them.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The name on the wire.</param>
internal sealed record FieldRule(IPropertySymbol Property, string Name)
{
    public bool IsRequired { get; init; }

    /// <summary>Whether an empty text counts as none: so it is at the top of an event, as at the reference, and not inside objects.</summary>
    public bool EmptyIsMissing { get; init; }

    public string? Format { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The property whose object the field is written into.</summary>
    public string? Into { get; init; }

    /// <summary>A text that the definition itself gives the field.</summary>
    public string? Usual { get; init; }

    /// <summary>The rules of a property; <paramref name="attribute"/> is null where there are none beyond its type.</summary>
    public static FieldRule Of(IPropertySymbol property, AttributeData? attribute, bool isInObject)
    {
        var name = attribute?.ConstructorArguments.FirstOrDefault().Value as string ?? property.Name;
        var values = attribute?.NamedArguments.ToDictionary(pair => pair.Key, pair => pair.Value.Value) ?? [];
        return new FieldRule(property, name)
        {
            IsRequired = Get("Required") is true,
            EmptyIsMissing = !isInObject && Get("KeepsEmpty") is not true,
            Format = Get("Format") as string,
            Minimum = Get("Minimum") as double?,
            Maximum = Get("Maximum") as double?,
            MinLength = Get("MinLength") as int?,
            MaxLength = Get("MaxLength") as int?,
            Into = Get("Into") as string,
            Usual = Get("Usual") as string,
        };

        object? Get(string key) => values.TryGetValue(key, out var value) ? value : null;
    }
}
