namespace KameleoonSdk;

/// <summary>One of the values that a field may have.</summary>
/// <param name="Value">The value on the wire, as text.</param>
/// <param name="Label">The name for people.</param>
public sealed record ChoiceDescriptor(string Value, string Label)
{
    /// <summary>Whether the value is a number on the wire, and a text else.</summary>
    public bool IsNumber { get; init; }
}
