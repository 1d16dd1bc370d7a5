using KameleoonSdk.Triggers.Evaluation.Operands;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>A list that the trigger itself says.</summary>
internal sealed class ConstantList(ConstantOperand[] items)
{
    public ConstantOperand[] Items { get; } = items;
}
