using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters for URLs.</summary>
internal static partial class UrlFilters
{
    private const string Unreserved = "-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#[]";

    public static readonly Dictionary<string, Filter> All = new()
    {
        ["url_encode"] = call => Encode(call.Text, Unreserved).Replace("%20", "+", StringComparison.Ordinal),
        ["url_decode"] = call => Decode(call.Text).Replace('+', ' '),
        ["cgi_escape"] = call => Encode(call.Text, "-_.~").Replace("%20", "+", StringComparison.Ordinal),
        ["uri_escape"] = call => Encode(call.Text, Unreserved + Reserved),
        ["slugify"] = call => Slugify(call.Text, call.Has(0) ? call.TextAt(0) : "default", JsValue.IsJsTruthy(call.Argument(1))),
    };

    /// <summary>JavaScript's <c>encodeURIComponent</c>, with these characters and ASCII letters and digits left as they are.</summary>
    private static string Encode(string text, string kept)
    {
        StringBuilder encoded = new(text.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                throw new LiquidException("The Liquid filter meets half of a surrogate pair, which a URL cannot have.");
            }

            i += rune.Utf16SequenceLength;
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || kept.Contains((char)rune.Value)))
            {
                _ = encoded.Append((char)rune.Value);
                continue;
            }

            foreach (byte b in utf8[..rune.EncodeToUtf8(utf8)])
            {
                _ = encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return encoded.ToString();
    }

    private static string Decode(string text)
    {
        List<byte> utf8 = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                int length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                utf8.AddRange(Encoding.UTF8.GetBytes(text, i, length));
                i += length - 1;
                continue;
            }

            if (i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                throw new LiquidException("The Liquid filter 'url_decode' meets a '%' that is no escape.");
            }

            utf8.Add(value);
            i += 2;
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. utf8]);
        }
        catch (DecoderFallbackException e)
        {
            throw new LiquidException("The Liquid filter 'url_decode' meets escapes that are not UTF-8.", e);
        }
    }

    private static string Slugify(string text, string mode, bool cased)
    {
        Regex? replaced = mode switch
        {
            "raw" => Spaces(),
            "pretty" => NotPretty(),
            "ascii" => NotAscii(),
            "default" or "latin" => NotWord(),
            _ => null,
        };
        if (replaced is not null)
        {
            text = replaced.Replace(mode == "latin" ? Unaccented(text) : text, "-");
            text = text.StartsWith('-') ? text[1..] : text;
            text = text.EndsWith('-') ? text[..^1] : text;
        }

        return cased ? text : CaseMapping.ToLower(text);
    }

    private static string Unaccented(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char unit in text)
        {
            _ = plain.Append(unit switch
            {
                >= 'à' and <= 'å' => "a",
                'æ' => "ae",
                'ç' => "c",
                >= 'è' and <= 'ë' => "e",
                >= 'ì' and <= 'ï' => "i",
                'ð' => "d",
                'ñ' => "n",
                (>= 'ò' and <= 'ö') or 'ø' => "o",
                >= 'ù' and <= 'ü' => "u",
                'ý' or 'ÿ' => "y",
                'ß' => "ss",
                'œ' => "oe",
                'þ' => "th",
                'ẞ' => "SS",
                'Œ' => "OE",
                'Þ' => "TH",
                _ => unit.ToString(),
            });
        }

        return plain.ToString();
    }

    [GeneratedRegex("[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}]+")]
    private static partial Regex NotWord();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+")]
    private static partial Regex NotPretty();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotAscii();
}
