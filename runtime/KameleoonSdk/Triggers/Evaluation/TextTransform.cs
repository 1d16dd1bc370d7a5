using System.Buffers;
using System.Text;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>Changes a text character by character, by the invariant culture.</summary>
internal sealed class TextTransform(ValueFunction function)
{
    private static readonly Rune Space = new(' ');

    /// <summary>Writes the changed text.</summary>
    /// <param name="text">UTF-8. Bytes that are none stay as they are.</param>
    /// <param name="room">Room for twice as many bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public int Write(ReadOnlySpan<byte> text, Span<byte> room)
    {
        var written = 0;
        var isWordStart = true;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(text, out var rune, out var consumed) == OperationStatus.Done)
            {
                written += Change(rune, isWordStart).EncodeToUtf8(room[written..]);
            }
            else
            {
                text[..consumed].CopyTo(room[written..]);
                written += consumed;
            }

            isWordStart = rune == Space;
            text = text[consumed..];
        }

        return written;
    }

    private Rune Change(Rune rune, bool isWordStart) => function switch
    {
        ValueFunction.Lowercase => Rune.ToLowerInvariant(rune),
        ValueFunction.Uppercase => Rune.ToUpperInvariant(rune),
        ValueFunction.Titlecase when isWordStart => Rune.ToUpperInvariant(rune),
        ValueFunction.Snakecase when rune == Space => new Rune('_'),
        ValueFunction.Kebabcase when rune == Space => new Rune('-'),
        _ => rune,
    };
}
