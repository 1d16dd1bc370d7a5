using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation.Operands;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>A test of a text. It is false for everything that is no text, also if it is negated.</summary>
internal abstract class TextCondition(Operand subject, bool isNegated) : Condition
{
    public sealed override bool IsTrue(scoped in JsonView json)
    {
        TextBuffer before = default;
        TextBuffer unescaped = default;
        try
        {
            var value = subject.Read(json, ref before);
            return value.Kind == ValueKind.Text && Test(json, value.TextIn(json, ref unescaped)) is { } answer && answer != isNegated;
        }
        finally
        {
            before.Dispose();
            unescaped.Dispose();
        }
    }

    /// <summary>The answer for a text, or null if it can't be asked.</summary>
    protected abstract bool? Test(scoped in JsonView json, ReadOnlySpan<byte> text);
}
