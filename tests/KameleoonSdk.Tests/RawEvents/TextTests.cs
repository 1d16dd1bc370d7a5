using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>What strings stand for.</summary>
public class TextTests
{
    private static readonly Gen<string> EscapedText = Gen.Select(Gen.Int[0, 5], Gen.Char).Select((kind, c) => kind switch
    {
        0 => $"\\u{(int)c:x4}",
        1 => $"\\u{(int)c:X4}",
        2 => $"\\ud8{c & 0xFF:x2}\\udc{c >> 8:X2}",
        3 => "\\" + "\"\\/bfnrt"[c & 7],
        _ => char.IsSurrogate(c) || c < ' ' || c is '"' or '\\' ? "🎁" : c.ToString(CultureInfo.InvariantCulture),
    }).Array[0, 12].Select(parts => string.Concat(parts));

    [Fact]
    public void Any_text_is_what_JavaScript_makes_of_it() => EscapedText.Each(
        20_000,
        inner =>
        {
            using Reading reading = new($"[\"{inner}\"]");
            JsonView view = reading.View;
            string expected = Unescape(inner);
            Assert.Equal(expected, view.GetString(1));
            Assert.Equal(inner.Contains('\\'), view.HasEscapes(1));
            byte[] utf8 = Wtf8(expected);
            byte[] copy = new byte[view.InnerTextOf(1).Length];
            Assert.Equal(utf8, copy[..view.CopyUnescaped(1, copy)]);
            Assert.True(view.TextEquals(1, utf8));
            Assert.False(view.TextEquals(1, [.. utf8, (byte)'x']));
            Assert.False(utf8.Length > 0 && view.TextEquals(1, utf8.AsSpan()[..^1]));
            for (int i = 0; i < utf8.Length; i++)
            {
                utf8[i] ^= 1;
                Assert.False(view.TextEquals(1, utf8));
                utf8[i] ^= 1;
            }
        });

    [Fact]
    public void Escaped_lone_surrogates_are_kept()
    {
        using Reading reading = new("""["\ud83d","\ude00x","\ud83d\ud83d\ude00","\ud83d\n"]""");
        JsonView view = reading.View;
        Assert.Equal("\ud83d", view.GetString(1));
        Assert.Equal("\ude00x", view.GetString(2));
        Assert.Equal("\ud83d😀", view.GetString(3));
        byte[] copy = new byte[20];
        Assert.Equal("EDA0BD", Convert.ToHexString(copy.AsSpan(0, view.CopyUnescaped(1, copy))));
        Assert.Equal("EDB88078", Convert.ToHexString(copy.AsSpan(0, view.CopyUnescaped(2, copy))));
        Assert.Equal("EDA0BDF09F9880", Convert.ToHexString(copy.AsSpan(0, view.CopyUnescaped(3, copy))));
        Assert.Equal("EDA0BD0A", Convert.ToHexString(copy.AsSpan(0, view.CopyUnescaped(4, copy))));
        Assert.False(view.TextEquals(1, "\uFFFD"u8));
    }

    [Fact]
    public void What_is_no_string_has_no_text()
    {
        using Reading reading = new("""[1,{"a":null},"x"]""");
        Assert.Throws<ArgumentException>("text", () => reading.View.GetString(1));
        Assert.Throws<ArgumentException>("text", () => reading.View.InnerTextOf(0).Length);
        Assert.Throws<ArgumentException>("text", () => reading.View.CopyUnescaped(4, new byte[9]));
        Assert.Throws<ArgumentException>("text", () => reading.View.GetString(JsonView.None));
        Assert.False(reading.View.TextEquals(1, "1"u8));
        Assert.False(reading.View.HasEscapes(1));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("ab\\n")]
    [InlineData("\\u00e9c")]
    [InlineData("\\\\bc")]
    public void Too_short_a_destination_is_an_error(string inner)
    {
        using Reading reading = new($"\"{inner}\"");
        Assert.Throws<ArgumentException>(() => reading.View.CopyUnescaped(0, new byte[2]));
        Assert.Equal(3, reading.View.CopyUnescaped(0, new byte[3]));
    }

    private static string Unescape(string inner)
    {
        StringBuilder text = new();
        for (int i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '\\')
            {
                _ = text.Append(inner[i]);
            }
            else if (inner[++i] == 'u')
            {
                _ = text.Append((char)Convert.ToInt32(inner.Substring(i + 1, 4), 16));
                i += 4;
            }
            else
            {
                _ = text.Append(JsonSerializer.Deserialize<string>($"\"\\{inner[i]}\""));
            }
        }

        return text.ToString();
    }

    private static byte[] Wtf8(string text)
    {
        List<byte> bytes = [];
        for (int i = 0; i < text.Length; i++)
        {
            int width = i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1;
            bytes.AddRange(width == 1 && char.IsSurrogate(text[i])
                ? [0xED, (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]
                : Encoding.UTF8.GetBytes(text.Substring(i, width)));
            i += width - 1;
        }

        return [.. bytes];
    }
}
