using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether a value is in a list.</summary>
internal sealed class MembershipCondition(Operand item, Operand list) : Condition
{
    public override bool IsTrue(scoped in JsonView json)
    {
        TextBuffer itemBuffer = default;
        TextBuffer listBuffer = default;
        try
        {
            return Equality.Contains(json, list.Read(json, ref listBuffer), item.Read(json, ref itemBuffer));
        }
        finally
        {
            itemBuffer.Dispose();
            listBuffer.Dispose();
        }
    }
}
