using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>The constant that a field has until it is set: one value, or several for a list.</summary>
internal sealed record DefaultValue(EquatableArray<ConstantValue> Values);

/// <summary>A constant of a definition file.</summary>
internal sealed record ConstantValue(ConstantKind Kind, string Text);

internal enum ConstantKind
{
    Text,
    Number,
    Boolean,
}
