using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Tests.Json;

/// <summary>Text inside of JSON: escapes as JavaScript's JSON.stringify, everything else literal.</summary>
public class JsonTextTests
{
    private static readonly string[] Interesting =
    [
        "\"", "\\", "\0", "\u0001", "\b", "\t", "\n", "\v", "\f", "\r", "\u001f", " ", "/", "<", "&", "'", "\u007f", "\u0080", "é", "\u07ff", "\u0800",
        "€", "\u2028", "\u2029", "\ud7ff", "\ue000", "\ufeff", "\uffff", "\ud83d\ude00", "\ud800", "\udbff", "\udc00", "\udfff", "\ud83d\ud83d", "\ude00\ud83d",
    ];

    [Fact]
    public void Every_interesting_character_is_right_at_every_position_of_every_short_length()
    {
        for (int length = 0; length <= 40; length++)
        {
            for (int position = 0; position <= length; position++)
            {
                foreach (string special in Interesting)
                {
                    AssertWritten(Plain(position) + special + Plain(length - position));
                }
            }
        }
    }

    [Fact]
    public void Any_text_of_any_characters_is_right() =>
        Gen.OneOf(Gen.Char, Gen.Char['\ud700', '\ue010'], Gen.Char['\0', '\u0090']).Array[0, 100].Select(chars => new string(chars)).Sample(AssertWritten, iter: 5_000);

    [Fact]
    public void Long_texts_are_right() =>
        Gen.Select(Gen.Int[100, 5000], Gen.Char, Gen.Int[0, 5000])
            .Sample((length, c, at) => AssertWritten(Plain(Math.Min(at, length)) + c + Plain(length - Math.Min(at, length))), iter: 300);

    [Theory]
    [InlineData("\u001f/\u007f<>&'+", "\"\\u001f/\u007f<>&'+\"")]
    [InlineData("\b\f\n\r\t\v", "\"\\b\\f\\n\\r\\t\\u000b\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    public void Escapes_have_the_form_of_the_reference(string text, string json) => Assert.Equal(json, Written.Text(text));

    [Fact]
    public void Lone_surrogates_are_escaped_in_lower_case() => Assert.Equal("\"\\udc0a\\ud83da\"", Written.Text("\udc0a\ud83da"));

    [Fact]
    public void A_text_that_fits_is_written_even_if_its_bound_does_not_fit()
    {
        string json = Written.Within(7, (ref byte p, ref byte end) => ref JsonWrite.String(ref p, ref end, "hello"));
        Assert.Equal("\"hello\"", json);
        _ = Assert.Throws<InvalidOperationException>(() => Written.Within(6, (ref byte p, ref byte end) => ref JsonWrite.String(ref p, ref end, "hello")));
    }

    [Fact]
    public void Text_read_back_is_the_same_text() =>
        Gen.Char.Array[0, 40].Select(chars => new string(chars)).Sample(text => PropertyBag.Parse($"{{\"t\":{Written.Text(text)}}}")["t"]?.GetString() == text, iter: 3_000);

    private static void AssertWritten(string text)
    {
        string json = Written.Text(text);
        Assert.Equal(Expected(text), json);
        if (IsWellFormed(text))
        {
            Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetString());
        }
    }

    /// <summary>The plainest way to say it.</summary>
    private static string Expected(string text)
    {
        StringBuilder json = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool paired = (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]));
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                _ when c < ' ' || (char.IsSurrogate(c) && !paired) => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            _ = new UTF8Encoding(false, true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string Plain(int length) => string.Create(length, 0, static (span, _) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (char)('a' + (i % 26));
        }
    });
}
