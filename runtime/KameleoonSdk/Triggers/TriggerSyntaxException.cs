namespace KameleoonSdk.Triggers;

/// <summary>A text is no trigger.</summary>
/// <param name="error">What is wrong, and where.</param>
public sealed class TriggerSyntaxException(TriggerError error) : FormatException($"The trigger is wrong {error}")
{
    /// <summary>What is wrong, and where.</summary>
    public TriggerError Error { get; } = error;

    /// <summary>Where it begins in the text, in UTF-16 units from 0.</summary>
    public int Position => Error.Position;

    /// <summary>How many UTF-16 units it has; 0 where something is missing.</summary>
    public int Length => Error.Length;
}
