using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Triggers;

/// <summary>Something that is wrong with the text of a trigger.</summary>
/// <param name="Position">Where it begins in the text, in UTF-16 units (as <see cref="string"/> counts), from 0.</param>
/// <param name="Length">How many UTF-16 units it has; 0 where something is missing.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public readonly record struct TriggerError(int Position, int Length, string Message)
{
    internal TriggerError(TriggerProblem problem)
        : this(problem.Start, problem.Length, problem.Message)
    {
    }

    /// <summary>The message with its place, the first character being 1: <c>at character 8: …</c>.</summary>
    public override string ToString() => $"at character {Position + 1}: {Message}.";
}
