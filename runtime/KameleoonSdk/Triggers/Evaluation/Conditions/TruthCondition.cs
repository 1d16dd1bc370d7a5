using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether a field is <c>true</c>.</summary>
internal sealed class TruthCondition(FieldPath path) : Condition
{
    public override bool IsTrue(scoped in JsonView json) => path.ValueIn(json).Kind == ValueKind.True;
}
