using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Conditions;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>Whether a condition is true.</summary>
internal sealed class ConditionOperand(Condition condition) : Operand
{
    public override TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer) => new(condition.IsTrue(json));
}
