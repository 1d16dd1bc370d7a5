using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>A text that was changed character by character; null if it is none.</summary>
internal sealed class TransformOperand(Operand argument, TextTransform transform) : Operand
{
    /// <summary>Two bytes at most become three, by a change of case.</summary>
    private const int MostGrowth = 2;

    public override TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer)
    {
        TextBuffer before = default;
        TextBuffer unescaped = default;
        try
        {
            var value = argument.Read(json, ref before);
            if (value.Kind != ValueKind.Text)
            {
                return TriggerValue.Null;
            }

            var text = value.TextIn(json, ref unescaped);
            var room = buffer.Reserve(text.Length * MostGrowth);
            return new(room[..transform.Write(text, room)]);
        }
        finally
        {
            before.Dispose();
            unescaped.Dispose();
        }
    }
}
