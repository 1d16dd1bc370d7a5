using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether all of some conditions are true, or any.</summary>
internal sealed class GroupCondition(bool isAny, Condition[] members) : Condition
{
    public override bool IsTrue(scoped in JsonView json)
    {
        foreach (var member in members)
        {
            if (member.IsTrue(json) == isAny)
            {
                return isAny;
            }
        }

        return !isAny;
    }
}
