using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>A field of the event.</summary>
internal sealed class FieldOperand(FieldPath path) : Operand
{
    public override TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer) => path.ValueIn(json);
}
