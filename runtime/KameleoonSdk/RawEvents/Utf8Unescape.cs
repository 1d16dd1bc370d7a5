using System.Buffers.Text;
using System.Text;

namespace KameleoonSdk.RawEvents;

/// <summary>
/// The inside of a valid JSON string without its escapes, as UTF-8. Escaped lone surrogates become three bytes each, as WTF-8 defines.
/// </summary>
internal static class Utf8Unescape
{
    private const int LongestCharacter = 4;

    /// <returns>How many bytes were written.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static int Copy(ReadOnlySpan<byte> inner, Span<byte> destination)
    {
        Span<byte> character = stackalloc byte[LongestCharacter];
        int written = 0;
        while (true)
        {
            int escape = inner.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = escape < 0 ? inner : inner[..escape];
            plain.CopyTo(destination[written..]);
            written += plain.Length;
            if (escape < 0)
            {
                return written;
            }

            inner = inner[escape..];
            inner = inner[Decode(inner, character, out int length)..];
            character[..length].CopyTo(destination[written..]);
            written += length;
        }
    }

    public static bool Matches(ReadOnlySpan<byte> inner, ReadOnlySpan<byte> utf8)
    {
        Span<byte> character = stackalloc byte[LongestCharacter];
        while (true)
        {
            int escape = inner.IndexOf((byte)'\\');
            if (escape < 0)
            {
                return inner.SequenceEqual(utf8);
            }

            if (!utf8.StartsWith(inner[..escape]))
            {
                return false;
            }

            utf8 = utf8[escape..];
            inner = inner[escape..];
            inner = inner[Decode(inner, character, out int length)..];
            if (!utf8.StartsWith(character[..length]))
            {
                return false;
            }

            utf8 = utf8[length..];
        }
    }

    /// <summary>Reads the escape, or the pair of escapes, that the text begins with.</summary>
    /// <returns>How many bytes it takes in the text.</returns>
    private static int Decode(ReadOnlySpan<byte> text, Span<byte> character, out int length)
    {
        if (text[1] != 'u')
        {
            character[0] = text[1] switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                byte itself => itself,
            };
            length = 1;
            return 2;
        }

        char unit = Hex(text);
        if (Rune.TryCreate(unit, out Rune rune))
        {
            length = rune.EncodeToUtf8(character);
            return 6;
        }

        if (text.Length >= 12 && text[6] == '\\' && text[7] == 'u' && Rune.TryCreate(unit, Hex(text[6..]), out rune))
        {
            length = rune.EncodeToUtf8(character);
            return 12;
        }

        character[0] = (byte)(0xE0 | (unit >> 12));
        character[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        character[2] = (byte)(0x80 | (unit & 0x3F));
        length = 3;
        return 6;
    }

    private static char Hex(ReadOnlySpan<byte> escape)
    {
        _ = Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x');
        return (char)unit;
    }
}
