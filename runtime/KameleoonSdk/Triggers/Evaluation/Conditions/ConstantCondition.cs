using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class ConstantCondition(bool value) : Condition
{
    public override bool IsTrue(scoped in JsonView json) => value;
}
