using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>The name of a value's type.</summary>
internal sealed class TypeNameOperand(Operand argument) : Operand
{
    public override TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer) => argument.Read(json, ref buffer).Kind switch
    {
        ValueKind.Text => new("string"u8),
        ValueKind.Number => new("number"u8),
        ValueKind.List => new("list"u8),
        ValueKind.Object => new("object"u8),
        ValueKind.Null => new("null"u8),
        _ => new("bool"u8),
    };
}
