using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>The number of items of a list, or of UTF-8 bytes of a text; 0 of null, and null of everything else.</summary>
internal sealed class LengthOperand(Operand argument) : Operand
{
    public override TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer)
    {
        TextBuffer unescaped = default;
        try
        {
            var value = argument.Read(json, ref unescaped);
            return value.Kind switch
            {
                ValueKind.Text => new(LengthOf(json, value)),
                ValueKind.List => new(value.CountIn(json)),
                ValueKind.Null => new(0.0),
                _ => TriggerValue.Null,
            };
        }
        finally
        {
            unescaped.Dispose();
        }
    }

    private static double LengthOf(scoped in JsonView json, scoped in TriggerValue text)
    {
        TextBuffer buffer = default;
        try
        {
            return text.TextIn(json, ref buffer).Length;
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
