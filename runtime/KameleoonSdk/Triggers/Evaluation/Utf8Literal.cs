using System.Buffers;
using System.Text;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>Texts of a trigger as the bytes that events have for them.</summary>
internal static class Utf8Literal
{
    private const int MostBytes = 3;

    /// <summary>UTF-8; half a surrogate pair as the three bytes that it has in a raw event too.</summary>
    public static byte[] Encode(string text)
    {
        var bytes = new byte[text.Length * MostBytes];
        var (read, written) = (0, 0);
        while (read < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(read), out var rune, out var consumed) == OperationStatus.Done)
            {
                written += rune.EncodeToUtf8(bytes.AsSpan(written));
            }
            else
            {
                bytes[written++] = (byte)(0xE0 | (text[read] >> 12));
                bytes[written++] = (byte)(0x80 | ((text[read] >> 6) & 0x3F));
                bytes[written++] = (byte)(0x80 | (text[read] & 0x3F));
            }

            read += consumed;
        }

        return bytes.AsSpan(0, written).ToArray();
    }
}
