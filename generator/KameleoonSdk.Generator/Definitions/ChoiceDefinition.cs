namespace KameleoonSdk.Generator.Definitions;

/// <summary>One of the values that a field may have.</summary>
/// <param name="Value">The value on the wire, as text.</param>
/// <param name="IsNumber">Whether the value is a number on the wire.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Identifier">The name in C#.</param>
internal sealed record ChoiceDefinition(string Value, bool IsNumber, string Label, string Identifier);
