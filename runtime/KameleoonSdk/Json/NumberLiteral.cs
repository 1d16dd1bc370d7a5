namespace KameleoonSdk.Json;

/// <summary>
/// A valid JSON number as text. A type of its own, so that a value that is torn by a concurrent change never passes any text off as a number.
/// </summary>
internal sealed class NumberLiteral(string text)
{
    public string Text { get; } = text;
}
