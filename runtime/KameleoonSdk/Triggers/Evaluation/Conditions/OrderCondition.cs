using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether a number is less or greater than another.</summary>
internal sealed class OrderCondition(ComparisonOperator @operator, Operand left, Operand right) : Condition
{
    public override bool IsTrue(scoped in JsonView json)
    {
        var (first, second) = (NumberOf(json, left), NumberOf(json, right));
        return @operator switch
        {
            ComparisonOperator.Less => first < second,
            ComparisonOperator.LessOrEqual => first <= second,
            ComparisonOperator.Greater => first > second,
            _ => first >= second,
        };
    }

    /// <summary>What is no number compares with nothing.</summary>
    private static double NumberOf(scoped in JsonView json, Operand operand)
    {
        TextBuffer buffer = default;
        try
        {
            var value = operand.Read(json, ref buffer);
            return value.Kind == ValueKind.Number ? value.Number : double.NaN;
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
