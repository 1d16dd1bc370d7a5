using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;
using KameleoonSdk.Triggers.Evaluation.Patterns;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether a text matches a pattern.</summary>
internal sealed class MatchCondition(Operand subject, Glob glob, bool isNegated) : TextCondition(subject, isNegated)
{
    protected override bool? Test(scoped in JsonView json, ReadOnlySpan<byte> text) => glob.Matches(text);
}
