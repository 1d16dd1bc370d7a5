using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether two values are equal.</summary>
internal sealed class EqualityCondition(Operand left, Operand right) : Condition
{
    public override bool IsTrue(scoped in JsonView json)
    {
        TextBuffer leftBuffer = default;
        TextBuffer rightBuffer = default;
        try
        {
            return Equality.AreEqual(json, left.Read(json, ref leftBuffer), right.Read(json, ref rightBuffer));
        }
        finally
        {
            leftBuffer.Dispose();
            rightBuffer.Dispose();
        }
    }
}
