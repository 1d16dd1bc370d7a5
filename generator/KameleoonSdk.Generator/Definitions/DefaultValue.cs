using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>The constant that a field has until it is set: one value, or several for a list.</summary>
internal sealed record DefaultValue(EquatableArray<ConstantValue> Values);

/// <summary>A constant of a definition file.</summary>
/// <param name="Kind">What it is by itself.</param>
/// <param name="Text">The value: of numbers, as JSON writes it.</param>
/// <param name="Written">How the file writes it, where that is another text: <c>4.10</c> for 4.1.</param>
internal sealed record ConstantValue(ConstantKind Kind, string Text, string? Written = null)
{
    /// <summary>The constant as the field takes it: for a text, whatever is written is one.</summary>
    public ConstantValue As(FieldDefinition field) =>
        Kind == ConstantKind.Text || field.Type is FieldType.Number or FieldType.Integer or FieldType.Boolean or FieldType.Object
            ? this
            : new ConstantValue(ConstantKind.Text, Written ?? Text);
}

internal enum ConstantKind
{
    Text,
    Number,
    Boolean,
}
