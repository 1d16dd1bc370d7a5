using System.Text;

namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>UTF-8 that also has lone surrogates, with three bytes each.</summary>
internal static class Wtf8
{
    private const int MaxBytesPerChar = 3;

    public static byte[] Of(string text)
    {
        Span<byte> bytes = new byte[text.Length * MaxBytesPerChar];
        int length = 0;
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out Rune rune, out int units) == System.Buffers.OperationStatus.Done)
            {
                length += rune.EncodeToUtf8(bytes[length..]);
            }
            else
            {
                bytes[length++] = (byte)(0xE0 | (rest[0] >> 12));
                bytes[length++] = (byte)(0x80 | ((rest[0] >> 6) & 0x3F));
                bytes[length++] = (byte)(0x80 | (rest[0] & 0x3F));
            }

            rest = rest[units..];
        }

        return bytes[..length].ToArray();
    }
}
