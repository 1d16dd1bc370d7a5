using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>Gives a value.</summary>
internal abstract class Operand
{
    /// <summary>Reads the value from an event.</summary>
    /// <param name="json">The event.</param>
    /// <param name="buffer">Room for the value, which lives as long as this does.</param>
    public abstract TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer);
}
