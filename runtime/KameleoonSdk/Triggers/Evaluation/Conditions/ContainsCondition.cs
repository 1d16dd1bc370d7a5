using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>Whether a text contains another.</summary>
internal sealed class ContainsCondition(Operand subject, Operand part, bool isNegated) : TextCondition(subject, isNegated)
{
    protected override bool? Test(scoped in JsonView json, ReadOnlySpan<byte> text)
    {
        TextBuffer before = default;
        TextBuffer unescaped = default;
        try
        {
            var value = part.Read(json, ref before);
            return value.Kind == ValueKind.Text ? text.IndexOf(value.TextIn(json, ref unescaped)) >= 0 : null;
        }
        finally
        {
            before.Dispose();
            unescaped.Dispose();
        }
    }
}
