using KameleoonSdk.Mappings;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>A value after coercion: which value it is, a single item taken out of its list, and what becomes of it.</summary>
internal readonly ref struct Coerced(CoercedKind kind, MappedValue value, double number = 0)
{
    public CoercedKind Kind { get; } = kind;

    public MappedValue Value { get; } = value;

    public double Number { get; } = number;
}
