using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>The opposite of a condition.</summary>
internal sealed class NotCondition(Condition condition) : Condition
{
    public override bool IsTrue(scoped in JsonView json) => !condition.IsTrue(json);
}
