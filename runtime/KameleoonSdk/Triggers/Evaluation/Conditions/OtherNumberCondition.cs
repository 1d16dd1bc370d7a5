using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether a value is a number, and another one: so the reference has <c>!= 5</c>.</summary>
internal sealed class OtherNumberCondition(Operand operand, double number) : Condition
{
    public override bool IsTrue(scoped in JsonView json)
    {
        TextBuffer buffer = default;
        try
        {
            var value = operand.Read(json, ref buffer);
            return value.Kind == ValueKind.Number && value.Number != number;
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
