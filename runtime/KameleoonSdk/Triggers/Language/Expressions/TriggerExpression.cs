namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>
/// A part of a trigger: a condition, or a value that conditions compare. Immutable; equal when it says the same, wherever it stands.
/// </summary>
internal abstract class TriggerExpression : IEquatable<TriggerExpression>
{
    /// <summary>Where it begins in the text of the trigger, in UTF-16 units; 0 if it was not read from a text.</summary>
    public int Start { get; init; }

    /// <summary>How many UTF-16 units it has there; 0 if it was not read from a text.</summary>
    public int Length { get; init; }

    /// <summary>How deep its text is nested at most.</summary>
    public abstract int Depth { get; }

    /// <summary>Whether it is true or false, so that it can stand alone.</summary>
    public abstract bool IsCondition { get; }

    public bool Equals(TriggerExpression? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal));

    public sealed override bool Equals(object? obj) => Equals(obj as TriggerExpression);

    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => Printer.Print(this);
}
